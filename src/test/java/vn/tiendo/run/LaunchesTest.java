package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tiendo.queue.Lanes;
import vn.tiendo.queue.Run;
import vn.tiendo.queue.RunRequest;
import vn.tiendo.queue.Runs;

/** Whatever a crash leaves in Spring Batch's tables, the run is done when its turn comes again. */
class LaunchesTest {

    @TempDir
    private Path folder;

    @Test
    void cutOffBeforeItsFirstExecutionWasNoted() throws IOException {
        try (var program = new TestHome(folder, "").program()) {
            var run = asked(program);
            repository(program).createJobInstance(Jobs.COLLECT, parameters(run));

            assertThat(attended(program, run).state()).isEqualTo(Run.State.COMPLETED);
        }
    }

    @Test
    void cutOffBeforeItsFirstStep() throws IOException {
        try (var program = new TestHome(folder, "").program()) {
            var run = asked(program);
            execution(program, run);

            assertThat(attended(program, run).state()).isEqualTo(Run.State.COMPLETED);
        }
    }

    @Test
    void cutOffInAStep() throws IOException {
        try (var program = new TestHome(folder, "").program()) {
            var run = asked(program);
            var execution = execution(program, run);
            var step = repository(program).createStepExecution("receive", execution);
            step.setStatus(BatchStatus.STARTED);
            repository(program).update(step);
            execution.setStatus(BatchStatus.STARTED);
            repository(program).update(execution);

            assertThat(attended(program, run).state()).isEqualTo(Run.State.COMPLETED);
        }
    }

    @Test
    void aFailureThatCouldNotBeNoted() throws IOException {
        try (var program = new TestHome(folder, "").program()) {
            var run = asked(program);
            var execution = execution(program, run);
            var step = repository(program).createStepExecution("receive", execution);
            step.setStatus(BatchStatus.UNKNOWN);
            repository(program).update(step);
            execution.setStatus(BatchStatus.UNKNOWN);
            repository(program).update(execution);

            assertThat(attended(program, run).state()).isEqualTo(Run.State.COMPLETED);
        }
    }

    private static Run asked(ConfigurableApplicationContext program) {
        return program.getBean(Runs.class).request(RunRequest.collect(TestHome.PROGRAMME, "test"));
    }

    private static JobExecution execution(ConfigurableApplicationContext program, Run run) {
        var repository = repository(program);
        var instance = repository.createJobInstance(Jobs.COLLECT, parameters(run));
        return repository.createJobExecution(instance, parameters(run), new ExecutionContext());
    }

    private static Run attended(ConfigurableApplicationContext program, Run run) {
        try (var lane = program.getBean(Lanes.class).take(TestHome.PROGRAMME)) {
            return program.getBean(Attending.class).attend(run, lane, Attending.Retry.BY_HAND);
        }
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder().addLong(Steps.RUN, run.id()).toJobParameters();
    }

    private static JobRepository repository(ConfigurableApplicationContext program) {
        return program.getBean(JobRepository.class);
    }
}
