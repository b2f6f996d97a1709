package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.tiendo.programme.Programmes;
import vn.tiendo.workbook.GuardedWorkbookReader;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Mutants;

/** Real workbooks, damaged by chance, go all the way to entries, or to a refusal, in time. */
class MutantsReadingTest {

    private static final int USUAL = 400;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final SubmissionReader reader = new SubmissionReader(
            new GuardedWorkbookReader(Limits.DEFAULT),
            new FormReader(Programmes.load(Path.of("jobs")).getFirst()));

    @Test
    void readsEveryMutantToItsEndOrSaysWhyNot() {
        var read = new AtomicInteger();
        Mutants.some(USUAL)
                .forEach(mutant -> mutant.check(() -> {
                    if (assertTimeout(LONGEST, () -> reader.read(mutant.content(), "bao cao"))
                            instanceof Reading.Read) {
                        read.incrementAndGet();
                    }
                }));

        System.out.println("Mutants read to their end: " + read);
        assertThat(read.get()).isPositive();
    }
}
