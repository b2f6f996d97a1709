package vn.tiendo.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The path of a spreadsheet:
 *
 * <pre>
 * received → archived → read → checked → kept → summed → reported → published
 * </pre>
 *
 * Collecting takes a file as far as the ledger, whatever period it is for; reporting takes a period from the ledger to
 * the report. What each step does stands in {@link Steps}.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    static final String COLLECT = "collect";
    static final String REPORT = "report";

    @Bean
    Job collect(JobRepository repository, Step receive, Step check) {
        return new JobBuilder(COLLECT, repository).start(receive).next(check).build();
    }

    @Bean
    Job report(JobRepository repository, Step consolidate, Step publish) {
        return new JobBuilder(REPORT, repository)
                .start(consolidate)
                .next(publish)
                .build();
    }
}
