package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A box that is left empty is no answer; the one that is ticked is, wherever it stands among the others. */
class TickedAnswersTest {

    private static final String TABLES = """
            - table: T
              questions:
                - { field: by, is: [Managed by], type: choice, choices: managers, required: true }
                - { field: rooms, is: [Rooms], type: number }
            """;
    private static final String CHOICES = """
            managers:
              - { value: Trực tiếp, en: The owner }
              - { value: Ban QLDA, en: A board, synonyms: [Ban quản lý] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐ Trực tiếp\t\t☒ Ban QLDA",
                "☐ Trực tiếp\t☑ Ban quản lý",
                "□ Trực tiếp\t■ Ban QLDA",
                "[ ] Trực tiếp\t[x] Ban QLDA",
                "( ) Trực tiếp (X) Ban QLDA",
                "☐ Trực tiếp  ☒ Ban QLDA",
                "Trực tiếp ☐  Ban QLDA ☑",
                "o Trực tiếp\t✓ Ban QLDA",
                "\uF06F Trực tiếp\t\uF0FE Ban QLDA",
                "☐\tTrực tiếp\t☒\tBan QLDA",
                "Trực tiếp\t\tBan QLDA\tx",
                "☒ Ban QLDA",
                "x Ban QLDA",
                "Ban QLDA"
            })
    void isTheOneThatIsTicked(String answer) {
        var reading = sheet().read("Managed by\t" + answer + "\nRooms\t#5");

        assertThat(DeclaredSheet.leaves(reading, "T")).containsExactly("by=choice Ban QLDA, rooms=5");
        assertThat(reading.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐ Trực tiếp",
                "[ ] Trực tiếp",
                "☐ Trực tiếp\t☐ Ban QLDA",
                "☐ Trực tiếp ☐ Ban QLDA",
                "Trực tiếp\t☐\tBan QLDA\t☐",
                "o Trực tiếp\to Ban QLDA",
                "☐"
            })
    void isNoneWhereNoneIsTicked(String answer) {
        assertThat(sheet().leaves("Managed by\t" + answer + "\nRooms\t#5")).containsExactly("rooms=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☒ Trực tiếp\t☒ Ban QLDA",
                "[x] Trực tiếp [x] Ban QLDA",
                "Trực tiếp\tx\tBan QLDA\tx",
                "✗ Trực tiếp",
                "✗ Trực tiếp\t☐ Ban QLDA",
                "☒"
            })
    void isUnreadableWhereItIsNotPlainWhichOneIs(String answer) {
        assertThat(sheet().leaves("Managed by\t" + answer + "\nRooms\t#5"))
                .first()
                .asString()
                .contains("NOT_A_CHOICE");
    }

    @Test
    void takesNoTextBesideForABox() {
        var reading = sheet().read("Managed by\t☒ Trực tiếp\tas decided in May\nRooms\t#5");

        assertThat(DeclaredSheet.leaves(reading, "T")).containsExactly("by=choice Trực tiếp, rooms=5");
    }

    private DeclaredSheet sheet() {
        return DeclaredSheet.by(jobs, TABLES, CHOICES);
    }
}
