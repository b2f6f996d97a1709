package vn.tiendo.run;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.edition.EditionComparison;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.edition.Editions;
import vn.tiendo.edition.KnownInputs;
import vn.tiendo.edition.OfficersSaid;
import vn.tiendo.edition.Publishing;
import vn.tiendo.mailing.MailSources;
import vn.tiendo.mailing.Mailing;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Post;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.Situations;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.report.ReportFormats;

/** Gives Spring what the rooms {@code edition}, {@code mailing} and {@code catalogue} do not say of themselves. */
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
    KnownInputs editionInputs(JdbcClient jdbc) {
        return new KnownInputs(jdbc);
    }

    @Bean
    EditionComparison editionComparison(
            DataSource database, PlatformTransactionManager transactions, KnownInputs inputs, Editions editions) {
        return new EditionComparison(new Shifts(database, transactions), inputs, editions);
    }

    @Bean
    EditionSources editionSources(
            Consolidations consolidations,
            DataSource database,
            PlatformTransactionManager transactions,
            EditionComparison comparison,
            Editions editions) {
        var officers = new OfficersSaid(JdbcClient.create(database));
        return new EditionSources(
                consolidations, new Situations(database, transactions), comparison, editions, officers);
    }

    @Bean
    Publishing publishing(
            Editions editions, KnownInputs inputs, EditionSources sources, RunSettings settings, Clock clock) {
        return new Publishing(editions, inputs, sources, ReportFormats.named(settings.published()), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogue catalogue(RunSettings settings) {
        return Catalogue.load(settings.jobs(), settings);
    }
}
