package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sends a sheet whose header was not found is told which labels to look for. */
class LackingHeaderTest {

    private static final String SCHOOLS = """
            - table: T
              header: [code, name]
              leaf: code
              subject: [code]
              columns:
                - { field: code, is: [Code], type: text }
                - { field: name, is: [School], type: text }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void namesOnlyTheLabelsThatStandNowhere() {
        assertThat(lackingIn("""
                Code\tName of the school
                A-1\tHim Lam
                """)).containsExactly("School");
    }

    @Test
    void namesAllLabelsWhereEachStandsSomewhereButNotInOneHeader() {
        assertThat(lackingIn("""
                School
                \t
                \t
                \t
                \t
                Code\tName of the school
                A-1\tHim Lam
                """)).containsExactly("Code", "School");
    }

    private List<String> lackingIn(String sheet) {
        return DeclaredSheet.by(jobs, SCHOOLS)
                .read(sheet)
                .incomplete()
                .getFirst()
                .missing();
    }
}
