package vn.tiendo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.intake.arrival.FileCopies;
import vn.tiendo.intake.arrival.RunTelling;
import vn.tiendo.intake.check.Readers;
import vn.tiendo.intake.check.SubmissionCheck;
import vn.tiendo.intake.check.SubmissionLot;
import vn.tiendo.intake.check.Undecided;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.progress.sum.LeafSums;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.RunBoard;
import vn.tiendo.queue.Runs;
import vn.tiendo.submission.Standings;
import vn.tiendo.submission.Submissions;
import vn.tiendo.submission.Turns;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

/** What each step of {@link Jobs} does. An item of the check is a {@link SubmissionLot} being read, and then what its submissions came to; each is a chunk by itself. */
@Configuration(proxyBeanMethods = false)
class Steps {

    /** The only job parameter, and so what tells one job instance from another. */
    static final String RUN = "run";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final Lanes lanes;

    Steps(JobRepository repository, PlatformTransactionManager transactions, Lanes lanes) {
        this.repository = repository;
        this.transactions = transactions;
        this.lanes = lanes;
    }

    @Bean
    Step receive(Receiving receiving) {
        // Each file is committed with its receipt: no transaction over the whole folder.
        return new StepBuilder("receive", repository)
                .tasklet(each(receiving::receive), transactions)
                .transactionAttribute(withoutTransaction())
                .build();
    }

    @Bean
    Step check(
            PendingLots pending,
            SubmissionCheck judging,
            Undecided undecided,
            VerdictKeeper keeping,
            FileCopies copies,
            RunBoard board) {
        return new StepBuilder("check", repository)
                .<Readers.Begun, List<SubmissionCheck.Judged>>chunk(1)
                .reader(pending)
                .processor(judging::process)
                .writer(chunk -> chunk.forEach(judged -> {
                    lanes.confirm();
                    undecided.keep(judged, keeping);
                    judged.forEach(one -> copies.told(one.submission())
                            .ifPresent(new RunTelling(board, judging.language(one.submission()))::tell));
                    board.advances(judged.size());
                }))
                .transactionManager(transactions)
                .build();
    }

    @Bean
    Readers readers(Submissions submissions, Catalogue catalogue) {
        return new Readers(submissions, catalogue);
    }

    @Bean
    SubmissionCheck judging(Standings standings, Ledger ledger, Catalogue catalogue, Undecided undecided) {
        return new SubmissionCheck(standings, ledger, catalogue, undecided);
    }

    @Bean
    VerdictKeeper.Stores stores(
            Submissions submissions,
            JdbcClient jdbc,
            Findings findings,
            Explanations explanations,
            Ledger ledger,
            Counts counts) {
        return new VerdictKeeper.Stores(
                submissions, new Turns(jdbc), findings, explanations, ledger, new LeafSums(jdbc), counts);
    }

    @Bean
    VerdictKeeper keeping(VerdictKeeper.Stores stores, Catalogue catalogue, Clock clock) {
        return new VerdictKeeper(stores, catalogue, clock);
    }

    @Bean
    Step consolidate(Reporting reporting) {
        return new StepBuilder("consolidate", repository)
                .tasklet(each(reporting::consolidate), transactions)
                .transactionAttribute(withoutTransaction())
                .build();
    }

    @Bean
    Step publish(Reporting reporting) {
        return new StepBuilder("publish", repository)
                .tasklet(each(reporting::publish), transactions)
                .transactionAttribute(withoutTransaction())
                .build();
    }

    @Bean
    @StepScope
    PendingLots pending(
            @Value("#{jobParameters['run']}") Long run,
            Runs runs,
            RunBoard board,
            Undecided undecided,
            Readers readers) {
        return new PendingLots(runs.get(run).programme(), board, undecided, readers);
    }

    @Bean
    @StepScope
    Undecided undecided() {
        return new Undecided(transactions);
    }

    /** One thing done for the run, once. */
    @FunctionalInterface
    interface Work {
        void doFor(long run) throws IOException;
    }

    /** Whatever goes wrong ends the step: after a checked exception a tasklet would be called again, for ever. */
    private static Tasklet each(Work work) {
        return (_, context) -> {
            try {
                work.doFor(run(context));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return RepeatStatus.FINISHED;
        };
    }

    private static long run(ChunkContext context) {
        var run = context.getStepContext().getStepExecution().getJobParameters().getLong(RUN);
        if (run == null) {
            throw new IllegalStateException("A job is started for a run");
        }
        return run;
    }

    private static org.springframework.transaction.interceptor.DefaultTransactionAttribute withoutTransaction() {
        return new org.springframework.transaction.interceptor.DefaultTransactionAttribute(
                DefaultTransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }
}
