package vn.tiendo.run;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;

/** Starts and restarts Spring Batch's job instances for our runs. */
@Component
class Launches {

    private final JobOperator operator;
    private final JobRepository repository;
    private final List<Job> jobs;

    Launches(JobOperator operator, JobRepository repository, List<Job> jobs) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
    }

    /** Runs the job to its end; what it failed of, or nothing. */
    Optional<String> start(Run run) {
        try {
            return fault(operator.start(job(run), parameters(run)));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Run " + run.id() + " cannot start", e);
        }
    }

    /** Lets the run's job instance go on from where a crash left it; starts it if it never began. */
    Optional<String> resume(Run run) {
        var last = repository.getLastJobExecution(job(run).getName(), parameters(run));
        if (last == null) {
            return start(run);
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return Optional.empty();
        }
        try {
            return fault(operator.restart(last.isRunning() ? operator.recover(last) : last));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("Run " + run.id() + " cannot be taken up again", e);
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

    private static Optional<String> fault(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return Optional.empty();
        }
        return Optional.of(execution.getAllFailureExceptions().stream()
                .map(Launches::rootMessage)
                .findFirst()
                .orElse(execution.getStatus().toString()));
    }

    private static String rootMessage(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
