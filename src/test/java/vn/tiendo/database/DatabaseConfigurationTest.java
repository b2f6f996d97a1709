package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(DatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class));

    @Test
    void startsItsOwnServerWhenNoneIsNamedAndStopsItInTheEnd(@TempDir Path home) throws IOException {
        application.withPropertyValues("tiendo.home=" + home).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EmbeddedServer.class);
            assertThat(tables(context.getBean(JdbcClient.class))).isPositive();
        });

        assertThat(Postmaster.runningOn(home.toRealPath().resolve("postgres"))).isEmpty();
    }

    @Test
    void usesTheServerThatIsNamed(@TempDir Path home) {
        var named = TestDatabase.fresh();

        application
                .withPropertyValues("tiendo.home=" + home, "spring.datasource.url=" + named.url())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
                    assertThat(context.getBean(HikariDataSource.class).getJdbcUrl())
                            .isEqualTo(named.url());
                    assertThat(tables(context.getBean(JdbcClient.class))).isPositive();
                });

        assertThat(home).isEmptyDirectory();
    }

    private static long tables(JdbcClient jdbc) {
        return jdbc.sql("SELECT count(*) FROM information_schema.tables WHERE table_name = 'batch_job_instance'")
                .query(Long.class)
                .single();
    }
}
