package vn.tiendo.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Tells Spring Boot where our own server is, when the operator names none. Pool, Flyway and Batch follow from it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    @Conditional(NoServerNamed.class)
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return EmbeddedServer.start(settings.home());
    }

    // The pool depends on these details and they on the server, so that Spring closes pool before server.
    @Bean
    @Conditional(NoServerNamed.class)
    JdbcConnectionDetails embeddedServerDetails(EmbeddedServer server) {
        return new EmbeddedServerDetails(server.address());
    }

    /** Asked first: a pool that gets no connection says so at length and in riddles. */
    @Bean
    @Conditional(ServerNamed.class)
    JdbcConnectionDetails namedServerDetails(Environment settings) {
        return new NamedServerDetails(new NamedServer(
                        settings.getRequiredProperty("spring.datasource.url"),
                        settings.getProperty("spring.datasource.username", ""),
                        settings.getProperty("spring.datasource.password", ""))
                .checked());
    }

    private record NamedServerDetails(NamedServer server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url();
        }

        // An empty one would be sent in place of that in the URL.
        @Override
        public @Nullable String getUsername() {
            return server.user().isEmpty() ? null : server.user();
        }

        @Override
        public @Nullable String getPassword() {
            return server.password().isEmpty() ? null : server.password();
        }
    }

    private record EmbeddedServerDetails(ServerAddress server) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return server.url(EmbeddedServer.NAME);
        }

        @Override
        public String getUsername() {
            return server.user();
        }

        @Override
        public String getPassword() {
            return server.secret().value();
        }
    }
}
