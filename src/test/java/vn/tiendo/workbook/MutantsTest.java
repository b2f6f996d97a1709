package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.workbook.Mutants.Kind;
import vn.tiendo.workbook.Mutants.Mutant;

/** Real workbooks, damaged by chance, are refused, or read with every promise kept. */
class MutantsTest {

    private static final int USUAL = 600;

    private final Map<String, Optional<List<Promises.Content>>> originals = new HashMap<>();
    private final Map<String, Integer> outcomes = new HashMap<>();

    @Test
    void refusesOrReadsEveryMutant() {
        Mutants.some(USUAL).forEach(mutant -> mutant.check(() -> hold(mutant)));

        System.out.println("Mutants: " + outcomes);
        assertThat(outcomes).isNotEmpty();
    }

    private void hold(Mutant mutant) {
        var read = Promises.hold(mutant.content(), Limits.DEFAULT);

        outcomes.merge(mutant.kind() + (read.isPresent() ? " read" : " refused"), 1, Integer::sum);
        if (read.isPresent()
                && mutant.kind() == Kind.BYTES
                && !mutant.original().isOld()) {
            // Every byte that a zip holds is summed, so damage that is not seen has hit nothing that is read.
            assertThat(read).isEqualTo(original(mutant.original()));
        }
    }

    private Optional<List<Promises.Content>> original(Mutants.Original original) {
        return originals.computeIfAbsent(original.name(), _ -> Promises.hold(original.content(), Limits.DEFAULT));
    }
}
