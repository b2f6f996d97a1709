package vn.tiendo.run;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.edition.EditionComparison;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.Editions;
import vn.tiendo.edition.KnownInputs;
import vn.tiendo.edition.Publishing;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Post;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Shifts;
import vn.tiendo.progress.Situations;
import vn.tiendo.report.ReportFormats;

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
    Publishing publishing(
            Editions editions,
            Consolidations consolidations,
            DataSource database,
            PlatformTransactionManager transactions,
            Clock clock) {
        var inputs = new KnownInputs(JdbcClient.create(database));
        var comparison = new EditionComparison(new Shifts(database, transactions), inputs, editions);
        var sources = new EditionSources(consolidations, new Situations(database, transactions), comparison, editions);
        return new Publishing(editions, inputs, sources, ReportFormats.PUBLISHED, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogue catalogue(RunSettings settings) {
        return Catalogue.load(settings.jobs(), settings);
    }
}
