package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row of which only the key is filled is a row, so that its blanks are found; a table of one column is a table. */
class BareRowsTest {

    private static final String SPENT = """
            - table: T
              header: [name, spent]
              leaf: name
              subject: [name]
              totals: [Total]
              columns:
                - { field: stt, is: ["No."], type: text }
                - { field: name, is: [Name], type: text }
                - { field: spent, is: [Spent], type: number, required: true }
            """;
    private static final String NAMES = """
            - table: T
              header: [name]
              leaf: name
              subject: [name]
              columns:
                - { field: name, is: [Name], type: text }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void aNamedRowIsOneAlthoughItSaysNothingElse() {
        var table = by(SPENT)
                .read("Name\tSpent\nHim Lam\nPom Loi\t#2\nNoong Bua\nTotal\t#2")
                .table("T")
                .orElseThrow();

        assertThat(table.leaves()).extracting(TableRow::label).containsExactly("Him Lam", "Pom Loi", "Noong Bua");
        assertThat(table.leaves()
                        .toList()
                        .getFirst()
                        .entry("spent")
                        .orElseThrow()
                        .value())
                .isEqualTo(new EntryValue.Blank());
    }

    @Test
    void titlesOfGroupsAreNone() {
        assertThat(by(SPENT)
                        .read("Name\tSpent\nI. Schools\nHim Lam\t#1\nB. Roads\nPom Loi\t#2\nWater\t>\nNoong Bua\t#3")
                        .table("T")
                        .orElseThrow()
                        .leaves())
                .extracting(TableRow::label)
                .containsExactly("Him Lam", "Pom Loi", "Noong Bua");
    }

    @Test
    void whereRowsAreNumberedTheirNumberTells() {
        assertThat(by(SPENT)
                        .read("No.\tName\tSpent\nI\tSchools\n1\tHim Lam\n2\tPom Loi\t#2\n\tRoads\n3\tNoong Bua")
                        .table("T")
                        .orElseThrow()
                        .leaves())
                .extracting(TableRow::label)
                .containsExactly("Him Lam", "Pom Loi", "Noong Bua");
    }

    @Test
    void aTableOfOneColumnIsRead() {
        assertThat(by(NAMES).leaves("Schools that take part\n\nName\nHim Lam\n\nPom Loi\n12"))
                .containsExactly("name=Him Lam", "name=Pom Loi", "name=12");
    }

    @Test
    void oneColumnIsReadBesideAndAboveOtherTables() {
        var two = NAMES + """
                - table: U
                  header: [town, reached]
                  leaf: town
                  subject: [town]
                  columns:
                    - { field: town, is: [Town], type: text }
                    - { field: reached, is: [Reached], type: number }
                """;

        var beside = by(two).read("Name\t\tTown\tReached\nHim Lam\t\tĐiện Biên Phủ\t#5\nPom Loi");
        var above = by(two).read("Name\nHim Lam\nPom Loi\n\nTowns\nTown\tReached\nĐiện Biên Phủ\t#5");

        for (var reading : java.util.List.of(beside, above)) {
            assertThat(DeclaredSheet.leaves(reading, "T")).containsExactly("name=Him Lam", "name=Pom Loi");
            assertThat(DeclaredSheet.leaves(reading, "U")).containsExactly("reached=5, town=Điện Biên Phủ");
        }
    }

    @Test
    void aCodeAloneIsARow() {
        assertThat(by(NAMES.replace("type: text", "type: code")).leaves("Name\nTH-014\nTH-015"))
                .containsExactly("name=TH-014", "name=TH-015");
    }

    private DeclaredSheet by(String tables) {
        return DeclaredSheet.by(jobs, tables);
    }
}
