package vn.tiendo.database;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

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
