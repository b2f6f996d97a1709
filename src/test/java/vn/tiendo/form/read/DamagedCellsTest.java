package vn.tiendo.form.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.form.DeclaredSheet;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.TypedSheet;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.UnreadCells.Weight;
import vn.tiendo.form.UnreadCells.Why;

/** A cell that is damaged in the file is none that is blank: it is unreadable where the form reads it, and told elsewhere. */
class DamagedCellsTest {

    private static final String ROWS = """
            School grants\tof June
            No\tCode\tName\tOwner\tPlan\tSpent
            I\t\tNew works\t\t#30\t#11
            1\tA1\tRoad\tDistrict\t#10\t#5
            2\tA2\tBridge\tDistrict\t#20\t#6
            Total\t\t\t\t#30\t#11
            Note:\tnone
            """;

    @TempDir
    private Path jobs;

    private DeclaredSheet declared;

    @BeforeEach
    void declareATable() {
        declared = DeclaredSheet.by(jobs, """
                - table: T
                  header: [code, name]
                  leaf: code
                  totals: [Total]
                  numbered: stt
                  subject: [code]
                  ends: [Note, Prepared by]
                  columns:
                    - { field: stt, is: [No], type: text }
                    - { field: code, is: [Code], type: code }
                    - { field: name, is: [Name], type: text }
                    - { field: owner, is: [Owner], type: text }
                    - { field: plan, is: [Plan], type: money, total: true }
                    - { field: spent, is: [Spent], type: money, total: true }
                """);
    }

    @ParameterizedTest
    @CsvSource({"A1, code, B4", "Road, name, C4", "#10, plan, E4", "#5, spent, F4"})
    void isUnreadableInARowAndLeavesThoseBesideItAsTheyAre(String text, String field, String cell) {
        var sound = declared.read(ROWS).table("T").orElseThrow();
        var damaged = damaged("\t" + text);

        var row = damaged.table("T").orElseThrow().leaves().findFirst().orElseThrow();
        var entry = row.entry(field).orElseThrow();
        assertThat(entry.value()).isEqualTo(new EntryValue.Unreadable(EntryValue.Unreadable.Why.LOST));
        assertThat(entry.address()).hasToString(cell);
        assertThat(entry.raw()).isEqualTo("999");
        assertThat(damaged.leftOut()).isEmpty();
        sound.leaves().findFirst().orElseThrow().entries().forEach((slot, other) -> {
            if (!slot.equals(entry.slot())) {
                assertThat(row.entry(slot)).contains(other);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "of June,   B1, HEAVY",
        "Owner,     D2, HEAVY",
        "#30,       E3, DOUBTFUL",
        "#11,       F3, DOUBTFUL",
        "New works, C3, DOUBTFUL",
        "none,      B7, DOUBTFUL"
    })
    void isToldWhereTheFormDoesNotReadIt(String text, String cell, Weight weight) {
        var reading = damaged("\t" + text);

        assertThat(damaged(reading)).singleElement().satisfies(told -> {
            assertThat(told.weight()).isEqualTo(weight);
            assertThat(told.cells()).hasToString("[" + cell + "]");
            assertThat(told.what()).isEqualTo("999");
        });
        assertThat(reading.table("T").orElseThrow().leaves()).hasSize(2);
        assertThat(cells(reading)).isEqualTo(cells(declared.read(ROWS)));
    }

    @Test
    void makesNoGroupARowOfTheForm() {
        var reading = declared.read(ROWS.replace("I\t\tNew", "I\t=!999\tNew"));

        assertThat(reading.table("T").orElseThrow().leaves()).hasSize(2);
        assertThat(damaged(reading)).hasSize(1);
    }

    @Test
    void isToldOnACover() {
        var cover = TypedSheet.of("Grant recipient\t=!999\nReporting period\tJune 2025\n=!998\n")
                .named("Cover");

        var reading = declared.read(Optional.empty(), cover, TypedSheet.of(ROWS));

        assertThat(reading.identity().unit()).isEmpty();
        assertThat(reading.leftOut())
                .extracting(UnreadCells::sheet, told -> told.cells().toString(), UnreadCells::weight)
                .containsExactlyInAnyOrder(
                        tuple("Cover", "[B1]", Weight.HEAVY), tuple("Cover", "[A3]", Weight.DOUBTFUL));
    }

    /** All cells that are accounted for. */
    private static int cells(Reading.Read reading) {
        return SheetAccount.sum(reading.sheets()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static List<UnreadCells> damaged(Reading.Read reading) {
        return reading.leftOut().stream()
                .filter(told -> told.why() == Why.DAMAGED)
                .toList();
    }

    private Reading.Read damaged(String text) {
        assertThat(ROWS).contains(text);
        return declared.read(ROWS.replaceFirst(text, "\t=!999"));
    }
}
