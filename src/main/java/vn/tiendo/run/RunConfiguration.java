package vn.tiendo.run;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Post;

/** Wires the rooms that know no Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunSettings.class)
class RunConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Mailing mailing(
            Catalogue catalogue, MailSources sources, Outbox outbox, Post post, RunSettings settings, Clock clock) {
        return new Mailing(catalogue, sources, outbox, post, settings, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogue catalogue(RunSettings settings) {
        return Catalogue.load(settings.jobs(), settings);
    }
}
