package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.workbook.WorkbookRefused;

/** Senders keep sheets of their own beside the forms; a programme that knows them says so. */
class IgnoredSheetsTest {

    private static final String TABLE = """
            - table: T
              header: [name, count]
              leaf: name
              subject: [name]
              columns:
                - { field: name, is: [Name], type: text }
                - { field: count, is: [Count], type: number }
            """;
    private static final TypedSheet FORM = TypedSheet.of("Name\tCount\nHim Lam\t#5");
    private static final TypedSheet PILE = TypedSheet.of(("\t" + "a".repeat(30_000)).repeat(60));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void areNeitherReadNorMeasuredNorTold() {
        var reading = ignoring("[Lookups, \"Working*\"]")
                .read(FORM, PILE.named("LOOKUPS"), PILE.named("Working – 2025"), FORM.named("working"));

        assertThat(DeclaredSheet.leaves(reading, "T")).containsExactly("count=5, name=Him Lam");
        assertThat(reading.repairs()).isEmpty();
    }

    @Test
    void othersAreMeasuredAndTold() {
        var ignoring = ignoring("[Lookups]");

        assertThat(ignoring.read(FORM, TypedSheet.of("Rates").named("Lookups 2"))
                        .repairs())
                .extracting(Repair::kind, Repair::sheet)
                .containsExactly(tuple(Repair.Kind.SHEET_IGNORED, "Lookups 2"));
        assertThatExceptionOfType(WorkbookRefused.class).isThrownBy(() -> ignoring.read(FORM, PILE.named("Look")));
    }

    private DeclaredSheet ignoring(String names) {
        return DeclaredSheet.by(jobs, TABLE, "", "ignore: " + names + "\n");
    }
}
