package vn.tiendo.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import vn.tiendo.queue.Run;

/** Starts and restarts Spring Batch's job instances for our runs. */
@Component
class Launches {

    private static final Logger LOG = LoggerFactory.getLogger(Launches.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final List<Job> jobs;
    private final Clock clock;

    Launches(JobOperator operator, JobRepository repository, List<Job> jobs, Clock clock) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Runs the job to its end; what it failed of, or nothing. */
    private Optional<Throwable> start(Run run) {
        dropInstanceWithoutExecution(run);
        try {
            return fault(operator.start(job(run), parameters(run)));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Run " + run.id() + " cannot start", e);
        }
    }

    /**
     * Runs the job to its end; lets its instance go on from where a fault or a crash left it. By the holder of the lane
     * only: whoever else may be at it is dead.
     *
     * @return what it failed of, or nothing
     */
    Optional<Throwable> resume(Run run) {
        var last = repository.getLastJobExecution(job(run).getName(), parameters(run));
        if (last == null) {
            return start(run);
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return Optional.empty();
        }
        try {
            return fault(operator.restart(restartable(last)));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Run " + run.id() + " cannot be taken up again", e);
        }
    }

    /**
     * Of what was cut off, or ended in a failure that could not even be noted because the database was gone: Spring Batch
     * calls that unknown, or still running, and would never begin it again. Whatever a run writes can be written again, so
     * it failed.
     */
    private JobExecution restartable(JobExecution last) {
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus() != BatchStatus.COMPLETED) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(LocalDateTime.now(clock));
                repository.update(step);
            }
        }
        last.setStatus(BatchStatus.FAILED);
        last.setExitStatus(ExitStatus.FAILED);
        last.setEndTime(LocalDateTime.now(clock));
        repository.update(last);
        return last;
    }

    /**
     * Spring Batch notes an instance and its first execution in two transactions. Where a crash came between them, it finds
     * an instance that was never executed, and would refuse it for ever.
     */
    private void dropInstanceWithoutExecution(Run run) {
        var instance = repository.getJobInstance(job(run).getName(), parameters(run));
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
    }

    /** Whether it was ever begun, to whatever end. */
    boolean hasBegun(Run run) {
        return repository.getLastJobExecution(job(run).getName(), parameters(run)) != null;
    }

    /** Lets the job of the run, under way in this process, end after what it is just doing. */
    void stop(Run run) {
        var execution = repository.getLastJobExecution(job(run).getName(), parameters(run));
        if (execution != null && execution.isRunning()) {
            try {
                operator.stop(execution);
            } catch (JobExecutionException e) {
                LOG.debug("Run {} ended by itself", run.id(), e);
            }
        }
    }

    private Job job(Run run) {
        String name = switch (run.what()) {
            case COLLECT -> Jobs.COLLECT;
            case REPORT -> Jobs.REPORT;
        };
        return jobs.stream()
                .filter(job -> job.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder().addLong(Steps.RUN, run.id()).toJobParameters();
    }

    private static Optional<Throwable> fault(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return Optional.empty();
        }
        if (execution.getStatus() == BatchStatus.STOPPED) {
            return Optional.of(new CutOff());
        }
        return Optional.of(execution.getAllFailureExceptions().stream()
                .findFirst()
                .orElseGet(() -> new IllegalStateException(execution.getStatus().toString())));
    }

    /** It was stopped because this process ends. */
    static final class CutOff extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
