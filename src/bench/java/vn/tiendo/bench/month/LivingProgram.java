package vn.tiendo.bench.month;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.Tiendo;
import vn.tiendo.bench.ShippedProgramme;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.edition.EditionSources;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.run.Dispatcher;

/** The program with its database, kept running in this JVM as {@code serve} does. */
final class LivingProgram implements AutoCloseable {

    private static final String WHO = "bench";

    private final ConfigurableApplicationContext context;

    LivingProgram(Program program, Path home, Path input) {
        this.context = new SpringApplicationBuilder(Tiendo.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--tiendo.jobs=" + program.jobs(),
                        "--tiendo.input=" + input,
                        "--tiendo.output=" + program.output(),
                        "--tiendo.home=" + home);
    }

    /** Takes in what is new. */
    void collect() {
        completed(RunRequest.collect(ShippedProgramme.CODE, WHO));
    }

    /** Brings the period's metrics up to date, for the run that came last, and says how many seconds that took. */
    double roll(Period period) {
        long run = jdbc().sql("SELECT max(id) FROM run")
                .query((row, _) -> row.getLong(1))
                .single();
        var programme =
                context.getBean(Catalogue.class).get(ShippedProgramme.CODE).programme();
        var now = Instant.now().plusSeconds(1);
        long begin = System.nanoTime();
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> context.getBean(Consolidations.class).roll(programme, period, now, run));
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Brings the period's metrics up to date, and writes its report. */
    void report(Period period) {
        completed(
                new RunRequest(ShippedProgramme.CODE, Optional.of(period), Run.What.REPORT, Optional.empty(), "", WHO));
    }

    /** What reports for these are written of, published nowhere. */
    List<ReportSource> drafts(Period period, List<String> audiences, Instant asOf) {
        var programme =
                context.getBean(Catalogue.class).get(ShippedProgramme.CODE).programme();
        return context.getBean(EditionSources.class)
                .drafts(programme, period, audiences.stream().map(Audience::new).toList(), asOf);
    }

    private void completed(RunRequest request) {
        var run = context.getBean(Dispatcher.class).now(request);
        if (run.state() != Run.State.COMPLETED) {
            throw new IllegalStateException("%s: %s".formatted(run.what(), run.message()));
        }
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
