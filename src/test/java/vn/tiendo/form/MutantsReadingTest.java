package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.Ending.assertEnding;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.programme.Shipped;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Mutants;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Real workbooks, damaged by chance, go all the way to entries, or to a refusal. */
class MutantsReadingTest {

    private static final int USUAL = 400;

    private final SubmissionReader reader =
            new SubmissionReader(new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(Shipped.urban()));

    @Test
    void readsEveryMutantToItsEndOrSaysWhyNot() {
        var read = new AtomicInteger();
        Mutants.some(USUAL)
                .forEach(mutant -> mutant.check(() -> {
                    if (assertEnding(() -> reader.read(mutant.content(), "bao cao"), "reading")
                            instanceof Reading.Read) {
                        read.incrementAndGet();
                    }
                }));

        assertThat(read.get()).isPositive();
    }
}
