package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.Ending.assertEnds;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each word of the form language makes of a sheet. */
class FormLanguageTest {

    private static final String FUNDS = """
            - table: T
              header: [fund, item]
              leaf: item
              subject: [fund, school, item]
              totals: [Total]
              columns:
                - { field: fund, is: [Fund], type: text, carried: true }
                - { field: school, is: [School], type: text, carried: true }
                - { field: item, is: [Item], type: text }
                - { field: spent, is: [Spent], type: number }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void readsDimensionsWithinOneLabel() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: count, is: ["{kind} Q{quarter}/{year}"], type: number, across: [year, quarter, kind] }
                """);

        assertThat(sheet.leaves("""
                Name\tPlanned Q1/2025\tActual Q1/2025 (pupils)\tActual - Q2-2025
                Him Lam\t#1\t#2\t#3
                """))
                .containsExactly(
                        "count:2025/Q1/actual=2, count:2025/Q1/forecast=1, count:2025/Q2/actual=3, name=Him Lam");
    }

    @Test
    void readsMembersOfRegistriesMonthsAndChoicesWhateverTheOrderOfColumns() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: by_unit, is: ["By trust / *"], type: number, across: units }
                    - { field: by_month, is: ["{month}"], type: number, across: month }
                """);

        assertThat(sheet.leaves("""
                June\tBy trust\t\t\tName\tTháng 7
                \tHLT\t\tNoong Bua\t\t
                #6\t#1\t\t#2\tBoilers\t#7
                """, "B1:D1", "A1:A2", "E1:E2", "F1:F2"))
                .containsExactly("by_month:06=6, by_month:07=7, by_unit:HLT=1, by_unit:NBT=2, name=Boilers");
    }

    @Test
    void tellsTheDimensionOfWhichALabelNamesNoMember() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: count, is: ["{year} / {quarter}"], type: number, across: [year, quarter] }
                    - { field: notes, is: [Notes], type: text }
                """);

        var table = sheet.read("""
                Name\t2025\t\tContact\tNotes
                \tQ1\tQ5\tPerson\t
                Him Lam\t#1\t#2\tHạnh\tnone
                """, "B1:C1", "A1:A2").table("T").orElseThrow();

        assertThat(table.strangers()).singleElement().satisfies(stranger -> {
            assertThat(stranger.dimension()).isEqualTo("quarter");
            assertThat(stranger.label()).isEqualTo("Q5");
            assertThat(stranger.header()).hasToString("C2");
        });
        assertThat(table.leaves().map(Entries::filled)).containsExactly("count:2025/Q1=1, name=Him Lam, notes=none");
    }

    @Test
    void carriesLabelsDownUntilOneFurtherLeftChanges() {
        assertThat(by(FUNDS).leaves("""
                Fund\tSchool\tItem\tSpent
                Capital\tHim Lam\tRoof\t#1
                \t\tDoors\t#2

                \tNoong Bua\tRoof\t#3
                Repairs\t\tPaint\t#4
                """))
                .containsExactly(
                        "fund=Capital, item=Roof, school=Him Lam, spent=1",
                        "fund=Capital, item=Doors, school=Him Lam, spent=2",
                        "fund=Capital, item=Roof, school=Noong Bua, spent=3",
                        "fund=Repairs, item=Paint, spent=4");
    }

    @Test
    void carriesNoLabelIntoABoxOfItsOwnNorBelowATotal() {
        assertThat(by(FUNDS).leaves("""
                Fund\tSchool\tItem\tSpent
                Capital\tHim Lam\tRoof\t#1
                \t\tDoors\t#2
                \t\tFloors\t#3
                Total\t\t\t#6
                \t\tPaint\t#4
                """, "B3:B4"))
                .containsExactly(
                        "fund=Capital, item=Roof, school=Him Lam, spent=1",
                        "fund=Capital, item=Doors, spent=2",
                        "fund=Capital, item=Floors, spent=3",
                        "item=Paint, spent=4");
    }

    @Test
    void carriesAMergedLabelPastASubtotal() {
        var sheet = by(FUNDS.replace("  totals:", "  rows: [{ is: subtotal, says: [Sum] }]\n  totals:"));

        assertThat(sheet.leaves("""
                Fund\tSchool\tItem\tSpent
                Capital\tHim Lam\tRoof\t#1
                \tSum\t\t#1
                \tNoong Bua\tDoors\t#2
                \t\tFloors\t#3
                """, "A2:A5"))
                .containsExactly(
                        "fund=Capital, item=Roof, school=Him Lam, spent=1",
                        "fund=Capital, item=Doors, school=Noong Bua, spent=2",
                        "fund=Capital, item=Floors, school=Noong Bua, spent=3");
    }

    @Test
    void letsTheFirstLookThatFitsDecide() {
        var sheet = by("""
                - table: T
                  header: [name, spent]
                  leaf: code
                  numbered: no
                  named: name
                  subject: key
                  rows:
                    - { is: ignored, says: [of which] }
                    - { is: subtotal, says: [Sum], filled: [spent] }
                    - { is: group, marks: [roman], blank: [code] }
                    - { is: total, marks: [dash] }
                  columns:
                    - { field: "no", is: ["No."], type: text }
                    - { field: code, is: [Code], type: code }
                    - { field: name, is: [Name], type: text }
                    - { field: spent, is: [Spent], type: number }
                """);

        assertThat(sheet.read("""
                No.\tCode\tName\tSpent
                I\t\tRoads\t#9
                1\tTH-1\tHim Lam\t#4
                \t\tof which roofs\t#1
                2\tTH-2\tSum of things\t#5
                -\t\tAll\t#9
                """).table("T").orElseThrow().rows())
                .extracting(row -> row.kind() + " " + row.parent() + " " + row.label())
                .containsExactly("GROUP -1 Roads", "LEAF 0 Him Lam", "SUBTOTAL 0 Sum of things", "TOTAL -1 All");
    }

    @Test
    void takesATextOfAnotherShapeWhole() {
        var sheet = by("""
                - table: T
                  header: [school, spent]
                  leaf: school
                  subject: [school]
                  columns:
                    - { field: school, is: [School], type: text, inside: "{code} - {school}" }
                    - { field: code, type: code, from: school }
                    - { field: spent, is: [Spent], type: number }
                """);

        assertThat(sheet.leaves("""
                School\tSpent
                TH-014 – Him Lam - annex\t#1
                TH-015\t#2
                """))
                .containsExactly("code=TH-014, school=Him Lam - annex, spent=1", "school=TH-015, spent=2");
    }

    @Test
    void readsTablesThatStandOneBelowTheOtherEachToItsEnd() {
        var reading = by(twoTables()).read("""
                Table 1
                Name\tSpent
                Him Lam\t#1
                Noong Bua\t#2

                Table 2\t\tin pupils
                Name\tReached
                Him Lam\t#3
                """);

        assertThat(DeclaredSheet.leaves(reading, "T"))
                .containsExactly("name=Him Lam, spent=1", "name=Noong Bua, spent=2");
        assertThat(reading.table("T").orElseThrow().rows()).hasSize(2);
        assertThat(DeclaredSheet.leaves(reading, "U")).containsExactly("name=Him Lam, reached=3");
    }

    @Test
    void readsTablesThatStandSideBySide() {
        var reading = by(twoTables()).read("""
                Name\tSpent\t\tName\tReached
                Him Lam\t#1\t\tPom Loi\t#3
                Noong Bua\t#2\t\tHim Lam\t#4
                """);

        assertThat(DeclaredSheet.leaves(reading, "T"))
                .containsExactly("name=Him Lam, spent=1", "name=Noong Bua, spent=2");
        assertThat(DeclaredSheet.leaves(reading, "U"))
                .containsExactly("name=Pom Loi, reached=3", "name=Him Lam, reached=4");
    }

    @Test
    void saysWhichMarkersAndLabelsItLookedForInVain() {
        var reading = by("""
                - table: T
                  between: { after: [Part B, Section B], before: [Part C] }
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                - table: U
                  header: [name, reached]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: reached, is: [Reached], type: number }
                - table: V
                  questions:
                    - { field: risk, is: [Risk], type: choice, choices: rag, required: true }
                    - { field: why, is: [Why], type: text }
                """).read("""
                Part B - here
                Name
                Him Lam
                Why\tRain
                """);

        assertThat(reading.tables()).isEmpty();
        assertThat(reading.incomplete())
                .extracting(incomplete -> incomplete.form() + ": " + String.join("; ", incomplete.missing()))
                .containsExactly("T: “Part C”", "U: Name; Reached", "V: Risk");
    }

    @Test
    void readsAnswersOfTheirOwnQuestionsOnly() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: contact, is: [Contact / Name], type: text }
                    - { field: finance, is: [Finance officer / Name], type: text }
                    - { field: risk, is: [Risk], type: choice, choices: rag }
                    - { field: why, is: [Why], type: text }
                    - { field: spent, is: [Spent], type: money, unit: đồng, answer: below }
                    - { field: trust, is: [Trust], type: code, key: units }
                    - { field: partner, is: [Partner], type: choice, choices: units }
                """);

        assertThat(sheet.leaves("""
                Contact
                Name\tHạnh
                Finance officer
                Name:\t\tPó
                Risk\tWhy\tRain
                Spent\tTrust\tNoong Bua Trust\tPartner\tHLT
                12,500
                """))
                .containsExactly("contact=Hạnh, finance=Pó, partner=choice HLT, spent=12500 đ, trust=NBT, why=Rain");
    }

    @Test
    void leavesAnEmptyBoxBlankHoweverMuchStandsBesideIt() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: risk, is: [Risk], type: text }
                    - { field: why, is: [Why], type: text }
                """);

        var row = sheet.read("""
                Risk\t\t\t← choose from the list
                Why\tRain
                """, "B1:C1").table("T").orElseThrow().rows().getFirst();

        assertThat(row.entry("risk").orElseThrow().value()).isEqualTo(new EntryValue.Blank());
        assertThat(row.entry("risk").orElseThrow().address()).hasToString("B1");
        assertThat(row.text("why")).contains("Rain");
    }

    @Test
    void wantsDatesAsExactAsDeclared() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: day, is: [Day], type: date, precision: day }
                    - { field: month, is: [Month], type: date, precision: month }
                    - { field: year, is: [Year], type: date, precision: year }
                    - { field: quarter, is: [Quarter], type: period }
                """);

        assertThat(sheet.leaves("""
                Day\tJune 2025
                Month\tJune 2025
                Year\t2025
                Quarter\t2nd quarter of 2025
                """))
                .containsExactly(
                        "day=unreadable TOO_COARSE, month=2025-06 MONTH, quarter=period 2025-06, year=2025 YEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spent", "Name"})
    void comesToAnEndWhereEveryCellSaysALabel(String label) {
        var sheet = by(twoTables() + """
                - table: V
                  questions:
                    - { field: spent, is: [Name / Spent], type: text }
                    - { field: name, is: [Spent / Name], type: text }
                """);
        var hostile =
                TypedSheet.of((String.join("\t", java.util.Collections.nCopies(100, label)) + "\n").repeat(3_000));

        assertEnds(() -> sheet.read(hostile));
    }

    private static String twoTables() {
        return """
                - table: T
                  header: [name, spent]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: spent, is: [Spent], type: number }
                - table: U
                  header: [name, reached]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: reached, is: [Reached], type: number }
                """;
    }

    private DeclaredSheet by(String tables) {
        return DeclaredSheet.by(jobs, tables);
    }
}
