package vn.tiendo.form.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.DeclaredSheet;

class NilRowTest {

    private static final String TABLES = """
            - table: T
              header: [code, name]
              leaf: code
              subject: key
              columns:
                - { field: code, is: [Code], type: code, required: true }
                - { field: name, is: [Name], type: text, required: true }
                - { field: state, is: [State], type: text }
                - { field: paid, is: [Paid], type: number, required: true }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không phát sinh",
                "\tKhông phát sinh trong kỳ",
                "\t\tkhông có phát sinh",
                "Không phát sinh\t\t\t#0",
                "-\tKHÔNG PHÁT SINH\t-\t-"
            })
    void isNoRowOfTheTableWhicheverColumnSaysSo(String row) {
        var sheet = DeclaredSheet.by(jobs, TABLES);

        assertThat(sheet.leaves("Code\tName\tState\tPaid\n" + row + "\n")).isEmpty();
    }

    @Test
    void isARowWhenAnythingElseIsInIt() {
        var sheet = DeclaredSheet.by(jobs, TABLES);

        assertThat(sheet.leaves("Code\tName\tState\tPaid\nP1\tRoad\tKhông phát sinh\t#0\n"))
                .containsExactly("code=P1, name=Road, paid=0, state=Không phát sinh");
        assertThat(sheet.leaves("Code\tName\tState\tPaid\nP1\t\tKhông phát sinh\t#5\n"))
                .hasSize(1);
    }

    @Test
    void leavesATableThatHasNoRowsAsItIs() {
        assertThat(DeclaredSheet.by(jobs, TABLES).leaves("Code\tName\tState\tPaid\n"))
                .isEmpty();
    }
}
