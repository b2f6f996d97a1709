package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels by their beginning, with slashes of their own, and of members that are not crossed in full. */
class DeclaredLabelsTest {

    private static final String IRREGULAR = """
            - table: T
              header: [name, spent]
              leaf: name
              subject: [name]
              columns:
                - { field: name, is: [Name], type: text }
                - field: spent
                  is: ["{year} / Q{quarter}"]
                  type: number
                  across: [year, quarter]
                  members: [2025/Q1, 2025/Q3, { member: 2026/all, is: [Whole year 2026, [FY 2026, "All / full year"]] }]
                  required: true
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void aQuestionIsKnownByItsBeginningWhateverFollows() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: why, begins: [If the programme is off track], type: text }
                    - { field: how, begins: [If the programme is off track explain how], type: text }
                    - { field: risk, begins: [Risk], type: text }
                    - { field: rating, is: [Risk rating], type: text }
                """);

        assertThat(sheet.leaves("""
                If the programme is off track, please say why (max. 200 words):\tRain
                If the programme is off track, explain how it is to be mended before June 2026\tBy work
                Risk rating\tHigh
                Risk that you see\tRisk of floods
                """)).containsExactly("how=By work, rating=High, risk=Risk of floods, why=Rain");
    }

    @Test
    void aColumnToo() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, begins: [Name of the school], type: text }
                    - { field: spent, begins: [Spent], type: number }
                    - { field: forecast, is: [Spent next year], type: number }
                    - { field: pupils, begins: [Reached / Pupils], type: number }
                """);

        assertThat(sheet.leaves("""
                Name of the school (as registered in 2024)\tSpent until 30 June\tSpent next year\tReached\t>
                \t\t\tPupils, boys and girls\tTeachers
                Him Lam\t#1\t#2\t#3\t#4
                """)).containsExactly("forecast=2, name=Him Lam, pupils=3, spent=1");
    }

    @Test
    void aBeginningEndsWithAWord() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: risk, begins: [Risk], type: text, required: true }
                """);

        assertThat(sheet.read("Risky things\tno").incomplete())
                .extracting(incomplete -> String.join("; ", incomplete.missing()))
                .containsExactly("Risk…");
    }

    @Test
    void aLabelMayHoldASlash() {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [["School / centre"]], type: text }
                    - { field: spent, is: [[Funds, "Spent / paid"]], type: number }
                    - { field: left, is: [Funds / Left], type: number }
                """);

        assertThat(sheet.leaves("""
                School / centre\tFunds\t>
                \tSpent / paid\tLeft
                Him Lam\t#1\t#2
                """)).containsExactly("left=2, name=Him Lam, spent=1");
        assertThat(sheet.read("School\tFunds\nHim Lam\t#1").incomplete())
                .extracting(incomplete -> String.join("; ", incomplete.missing()))
                .containsExactly("School / centre");
    }

    @Test
    void readsTheMembersThatTheFormHas() {
        assertThat(by(IRREGULAR).leaves("""
                Name\t2025\t>\tWhole year 2026
                \tQ1\tQ3
                Him Lam\t#1\t#2\t#3
                """))
                .containsExactly("name=Him Lam, spent:2025/Q1=1, spent:2025/Q3=2, spent:2026/all=3");
        assertThat(by(IRREGULAR).leaves("""
                Name\t2025\t>\tFY 2026
                \tQuarter 1\tQ3\tAll / full year
                Him Lam\t#1\t#2\t#3
                """.replace("Quarter 1", "Q I")))
                .containsExactly("name=Him Lam, spent:2025/Q1=1, spent:2025/Q3=2, spent:2026/all=3");
    }

    @Test
    void demandsEachOfThem() {
        assertThat(by(IRREGULAR).read("Name\t2025\n\tQ1\nHim Lam\t#1").incomplete())
                .extracting(incomplete -> String.join("; ", incomplete.missing()))
                .containsExactly("{year} – Q{quarter} (2025/Q3); Whole year 2026");
    }

    @Test
    void tellsOthersAsStrangers() {
        var table = by(IRREGULAR).read("""
                Name\t2025\t\t\tWhole year 2026
                \tQ1\tQ2\tQ3
                Him Lam\t#1\t#9\t#2\t#3
                """, "B1:D1").table("T").orElseThrow();

        assertThat(table.strangers()).extracting(Table.Stranger::label).containsExactly("2025 – Q2");
        assertThat(table.leaves().map(Entries::filled))
                .containsExactly("name=Him Lam, spent:2025/Q1=1, spent:2025/Q3=2, spent:2026/all=3");
    }

    private DeclaredSheet by(String tables) {
        return DeclaredSheet.by(jobs, tables);
    }
}
