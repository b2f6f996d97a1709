package vn.tiendo.form.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.DeclaredSheet;
import vn.tiendo.form.Identity;
import vn.tiendo.form.Repair;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.form.TypedSheet;

/** Who reports for when is read beside its label, or below it where nothing stands beside. */
class CoverAnswersTest {

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

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recipient code\tHLT\nReporting period\tQ2 2025",
                "Recipient code\t\tHLT\tReporting period\tQ2 2025",
                "Recipient code\nHLT\nReporting period\nQ2 2025",
                "Recipient code\n\nHLT\n\nReporting period\n\nQ2 2025",
                "Recipient code\nHLT\nContact person\nHạnh\nReporting period\nQ2 2025",
                "Recipient code\tReporting period\nHLT\tQ2 2025",
                "Recipient code\t\tReporting period\nHLT\t\tQ2 2025\nChecked by\t\tHạnh",
                "Recipient code\tHLT\nReporting period\nQ2 2025"
            })
    void isReadFromCovers(String cover) {
        var identity = identity(FORM, TypedSheet.of(cover).named("Cover"));

        assertThat(identity.unit()).hasToString("Optional[HLT]");
        assertThat(identity.period()).hasToString("Optional[2025-06]");
        assertThat(identity.conflicts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recipient code\t=?\nReporting period\t=?", "Recipient code\n=?\nReporting period\t=?"})
    void isToldToBeMissingWhereItsFormulasWereNotComputed(String cover) {
        var reading =
                DeclaredSheet.by(jobs, TABLE).read(FORM, TypedSheet.of(cover).named("Cover"));

        assertThat(reading.identity().unit()).isEmpty();
        assertThat(reading.repairs())
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(Repair.Kind.IDENTITY_NOT_COMPUTED))
                .satisfies(told -> assertThat(told.sheet()).isEqualTo("Cover"))
                .satisfies(told -> assertThat(told.cells()).hasSize(1));
        assertThat(reading.identity().otherPeriods())
                .singleElement()
                .satisfies(other -> assertThat(other.said()).isEqualTo(new SaidPeriod.NotComputed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first half 2025", "6 months of 2025", "2025", "FY 2025", "9 months", "Năm 2025"})
    void isNoPeriodLongerThanThatOfTheForms(String stated) {
        var identity = identity(
                FORM,
                TypedSheet.of("Recipient code\tHLT\nReporting period\t" + stated)
                        .named("Cover"));

        assertThat(identity.period()).isEmpty();
        assertThat(identity.otherPeriods()).singleElement().satisfies(other -> {
            assertThat(other.said()).isInstanceOf(SaidPeriod.TooLong.class);
            assertThat(other.text()).isEqualTo(stated);
        });
    }

    @Test
    void isReadFromAboveATable() {
        var identity =
                identity(TypedSheet.of("Recipient code\tReporting period\nHLT\tQ2 2025\n\nName\tCount\nHim Lam\t#5"));

        assertThat(identity.unit()).hasToString("Optional[HLT]");
        assertThat(identity.period()).hasToString("Optional[2025-06]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recipient code\tGrant recipient\nHLT\tHim Lam Learning Trust\nNBT\tNoong Bua Trust",
                "Recipient code\nHLT\nNBT",
                "Recipient code\n\n\n\nHLT",
                "Recipient code\t\nHLT\tis only an example"
            })
    void isNotReadFromListsNorFromAfar(String list) {
        assertThat(identity(FORM, TypedSheet.of(list).named("Lists")).unit()).isEmpty();
    }

    @Test
    void aBoxLeftBlankIsNoAnswerWhateverStandsBelow() {
        assertThat(identity(
                                FORM,
                                TypedSheet.of("Recipient code\nHLT\n\nNotes\t\t\tx")
                                        .named("Cover")
                                        .with(java.util.stream.Stream.of(new vn.tiendo.workbook.CellRange(
                                                new vn.tiendo.workbook.CellAddress(1, 2),
                                                new vn.tiendo.workbook.CellAddress(1, 3)))))
                        .unit())
                .isEmpty();
    }

    private Identity identity(TypedSheet... sheets) {
        return DeclaredSheet.by(jobs, TABLE).read(sheets).identity();
    }
}
