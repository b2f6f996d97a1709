package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that are easily read wrong without anybody noticing. */
class QuietMistakesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void tellsMembersApartThatOnlySpacesPart() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: count, is: ["{kind} {quarter} {year}"], type: number, across: [year, quarter, kind] }
                """);

        assertThat(sheet.leaves("""
                Name\tPlanned Q1 2025\tActual Quarter 2 2025\tActual 3rd quarter 2025
                Him Lam\t#1\t#2\t#3
                """))
                .containsExactly(
                        "count:2025/Q1/forecast=1, count:2025/Q2/actual=2, count:2025/Q3/actual=3, name=Him Lam");
    }

    @Test
    void findsQuestionsThatNeedNoAnswerHoweverFarDownTheyStand() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: first, is: [First], type: text, required: true }
                    - { field: last, is: [Last], type: text }
                """);

        assertThat(sheet.leaves("First\tyes\n" + "\tremark\n".repeat(80) + "Last\tno\n"))
                .containsExactly("first=yes, last=no");
    }

    @Test
    void findsThemInASheetOfSeveralFormsToo() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: first, is: [First], type: text, required: true }
                    - { field: last, is: [Last], type: text }
                - table: U
                  questions:
                    - { field: other, is: [Other], type: text, required: true }
                """);

        assertThat(sheet.leaves("First\tyes\nOther\tno\n" + "\tremark\n".repeat(80) + "Last\tno\n"))
                .containsExactly("first=yes, last=no");
    }

    @Test
    void takesTheLabelOfAnotherBlocksQuestionForNoAnswer() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: contact, is: [Contact], type: text }
                    - { field: deputy, is: [Deputy], type: text }
                - table: U
                  questions:
                    - { field: phone, is: [Phone], type: text }
                """);

        assertThat(sheet.leaves("""
                Contact\t\tPhone\t0912
                Deputy\tHạnh
                """)).containsExactly("deputy=Hạnh");
    }

    @Test
    void takesNoWordForAnotherThatDiffersByItsAccents() {
        var sheet = by("""
                - table: T
                  header: [name, spent]
                  leaf: name
                  subject: [name]
                  rows:
                    - { is: subtotal, says: [Cộng] }
                    - { is: ignored, says: ["Nếu có"] }
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: spent, is: [Spent], type: number }
                """);

        assertThat(sheet.read("""
                Name\tSpent
                Công trình cấp nước\t#1
                CÔNG TY Him Lam\t#2
                Cộng:\t#3
                CỘNG\t#3
                cong\t#3
                """).table("T").orElseThrow().rows())
                .extracting(row -> row.kind() + " " + row.label())
                .containsExactly(
                        "LEAF Công trình cấp nước",
                        "LEAF CÔNG TY Him Lam",
                        "SUBTOTAL Cộng:",
                        "SUBTOTAL CỘNG",
                        "SUBTOTAL cong");
    }

    @Test
    void tellsOfAMemberThatTwoColumnsName() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: count, is: ["{year} / {quarter}"], type: number, across: [year, quarter] }
                """);

        var reading = sheet.read("""
                Name\t2025\t
                \tQ1\tQ1
                Him Lam\t#1\t#2
                """, "B1:C1", "A1:A2");

        assertThat(reading.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.why()).isEqualTo(UnreadCells.Why.COLUMN_TWICE);
            assertThat(out.weight()).isEqualTo(UnreadCells.Weight.HEAVY);
            assertThat(out.what()).isEqualTo("2025 – Q1 (B2)");
            assertThat(out.cells()).extracting(Object::toString).containsExactly("C3");
        });
    }

    @Test
    void findsATableBelowThousandsOfRowsWhateverItsColumnsMayBeCalled() {
        var sheet = by("""
                - table: T
                  between: { after: [Part A], before: [Part B] }
                  header: [name, state]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: state, is: [State], type: text }
                - table: U
                  between: { after: [Part B] }
                  header: [fund, amount]
                  leaf: fund
                  subject: [fund]
                  columns:
                    - { field: fund, is: [Fund], type: text }
                    - { field: amount, is: ["{year} / {kind}"], type: number, across: [year, kind] }
                """);

        var reading = sheet.read("Part A\nName\tState\n" + "Him Lam\tin work\n".repeat(3_000) + """
                Part B
                Fund\t2025
                \tActual
                Capital\t#7
                """);

        assertThat(reading.table("T").orElseThrow().leaves()).hasSize(3_000);
        assertThat(DeclaredSheet.leaves(reading, "U")).containsExactly("amount:2025/actual=7, fund=Capital");
    }

    @Test
    void tellsRowsApartByTheirYearsAndDays() {
        var table = by("""
                - table: T
                  header: [fund, year]
                  leaf: fund
                  subject: [fund, year, day]
                  columns:
                    - { field: fund, is: [Fund], type: text }
                    - { field: year, is: [Year], type: number }
                    - { field: day, is: [Day], type: date }
                """).read("""
                Fund\tYear\tDay
                Capital\t#2024\t14/6/2025
                Capital\t#2025\t14/6/2025
                """).table("T").orElseThrow();

        assertThat(table.leaves().map(row -> RowKey.of(table.form(), row).orElseThrow()))
                .containsExactly("capital|2024|2025-06-14", "capital|2025|2025-06-14");
    }

    private DeclaredSheet by(String tables) {
        return DeclaredSheet.by(jobs, tables);
    }
}
