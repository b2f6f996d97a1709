package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question has its own answer or none: never what stands beyond its block, nor what another question was answered. */
class OwnAnswersTest {

    private static final String CONTACTS = """
            - table: T
              questions:
                - { field: name, is: [Contact / Name], type: text }
                - { field: phone, is: [Contact / Phone], type: text }
                - { field: payer, is: [Finance / Name], type: text }
                - { field: payer_phone, is: [Finance / Phone], type: text }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purpose\n\nPart B\nName\tSpent\nHim Lam\t#1",
                "Purpose\nPart B\nName\tSpent\nHim Lam\t#1",
                "Purpose\n\n\nPart B\nName\tSpent\nHim Lam\t#1"
            })
    void staysBlankWhereTheNextPartBegins(String sheet) {
        var declared = """
                - table: T
                  between: { before: [Part B] }
                  questions:
                    - { field: purpose, is: [Purpose], type: text, answer: below, required: true }
                """;

        assertThat(purpose(by(declared + funds("between: { after: [Part B] }")), sheet))
                .isEqualTo("purpose A2 = blank");
        assertThat(purpose(
                        by(declared.replace("  between: { before: [Part B] }\n", "")
                                + funds("between: { after: [Part B] }")),
                        sheet))
                .isEqualTo("purpose A2 = blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purpose\nName\tSpent\nHim Lam\t#1",
                "Purpose\n\nName\tSpent\nHim Lam\t#1",
                "Purpose\n\nFunds spent\nName\tSpent\nHim Lam\t#1",
                "Purpose\n\nFunds spent\tin dong\n\nName\tSpent\nHim Lam\t#1"
            })
    void staysBlankWhereATableBegins(String sheet) {
        assertThat(purpose(by(purposeBelow("") + funds("")), sheet)).isEqualTo("purpose A2 = blank");
    }

    @Test
    void staysBlankWhereTheBlockEnds() {
        assertThat(purpose(by(purposeBelow("ends: [Signed]")), "Purpose\n\nSigned by\tHạnh"))
                .isEqualTo("purpose A2 = blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Purpose\nwarm rooms\nName\tSpent\nHim Lam\t#1",
                "Purpose\nwarm rooms\n\nName\tSpent\nHim Lam\t#1",
                "Purpose\nwarm rooms\nFunds spent\nName\tSpent\nHim Lam\t#1"
            })
    void isReadWhereItStandsAtItsQuestionHoweverNearTheTable(String sheet) {
        assertThat(purpose(by(purposeBelow("") + funds("")), sheet)).isEqualTo("purpose A2 = warm rooms");
    }

    @Test
    void isNotWhatATableBesideItSays() {
        var reading = by("""
                - table: T
                  questions:
                    - { field: status, is: [Status], type: text }
                    - { field: why, is: [Why], type: text }
                """ + funds("")).read("""
                Status\t\t\tName\tSpent
                Why\t\t\tHim Lam\t#1
                Why not\tx\t\tPom Loi\t#2
                """);

        assertThat(DeclaredSheet.leaves(reading, "T")).containsExactly("");
        assertThat(DeclaredSheet.leaves(reading, "U"))
                .containsExactly("name=Him Lam, spent=1", "name=Pom Loi, spent=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact\tName\tHạnh\n\tPhone\t1\nFinance\tName\tPó\n\tPhone\t2",
                "Contact\t\t\tFinance\nName\tHạnh\t\tName\tPó\nPhone\t1\t\tPhone\t2",
                "Contact\nName\tHạnh\nPhone\t1\nFinance\nName\tPó\nPhone\t2",
                "\tContact\n\tName\tHạnh\n\tPhone\t1\n\tFinance\n\tName\tPó\n\tPhone\t2",
                "\t\tContact\nName\tHạnh\nPhone\t1\n\t\tFinance\nName\tPó\nPhone\t2",
                "Finance\tName\tPó\tPhone\t2\nContact\tName\tHạnh\tPhone\t1"
            })
    void isThatUnderOrBesideItsOwnHeading(String sheet) {
        assertThat(by(CONTACTS).leaves(sheet)).containsExactly("name=Hạnh, payer=Pó, payer_phone=2, phone=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact\nName\tHạnh\nFinance\nName\tPó\nPhone\t2",
                "Contact\tName\tHạnh\nFinance\tName\tPó\n\tPhone\t2",
                "Contact\t\t\tFinance\nName\tHạnh\t\tName\tPó\n\t\t\tPhone\t2"
            })
    void isNotThatUnderAnothersHeadingWhereItsLabelIsMissing(String sheet) {
        assertThat(by(CONTACTS).leaves(sheet)).containsExactly("name=Hạnh, payer=Pó, payer_phone=2");
    }

    @Test
    void isNotAnothersWhoseLabelIsTheSameButHeaded() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: name, is: [Name], type: text }
                    - { field: contact, is: [Contact / Name], type: text }
                """);

        assertThat(sheet.leaves("Organisation\tHLT\nContact\nName\tHạnh")).containsExactly("contact=Hạnh");
        assertThat(sheet.leaves("Name\tHLT\nContact\nName\tHạnh")).containsExactly("contact=Hạnh, name=HLT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2. Status\tgood", "2) Status\tgood", "(2) Status\tgood", "b) Status\tgood", "II. Status:\tgood"
            })
    void isFoundWhereItsQuestionIsNumbered(String sheet) {
        assertThat(by("""
                - table: T
                  questions:
                    - { field: status, is: [Status], type: text, required: true }
                    - { field: why, is: [Why], type: text }
                """).leaves(sheet + "\n3. Why\tthaw")).containsExactly("status=good, why=thaw");
    }

    @Test
    void isNotTheHeadingBelowIt() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: purpose, is: [Purpose], type: text, answer: below }
                    - { field: name, is: [Contact / Name], type: text }
                """);

        assertThat(sheet.leaves("Purpose\n\nContact\nName\tHạnh")).containsExactly("name=Hạnh");
        assertThat(sheet.leaves("Purpose\nContact\nName\tHạnh")).containsExactly("name=Hạnh");
    }

    @Test
    void goesOnUnderAHeadingThatPartsWhatStandsUnderIt() {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: name, is: [Contact / Office / Name], type: text }
                    - { field: email, is: [Contact / Email], type: text }
                """);

        assertThat(sheet.leaves("Contact\nOffice\nName\tHạnh\nEmail\th@x")).containsExactly("email=h@x, name=Hạnh");
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 59, 60, 61, 62, 66, 67, 70, 200})
    void isReadInWhicheverRowItsQuestionStands(int row) {
        var sheet = by("""
                - table: T
                  questions:
                    - { field: status, is: [Status], type: text, required: true }
                    - { field: purpose, is: [Purpose], type: text, answer: below }
                """);

        assertThat(sheet.leaves("Status\tgood" + "\n".repeat(row - 1) + "Purpose\nwarm rooms"))
                .containsExactly("purpose=warm rooms, status=good");
        assertThat(sheet.leaves("Status\tgood" + "\n".repeat(row - 1) + "Purpose\n\nwarm rooms"))
                .containsExactly("purpose=warm rooms, status=good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A55:A66", "A60:A64", "A40:A90", "A61:A90"})
    void isReadBelowALabelThatTakesSeveralRows(String label) {
        int first = Integer.parseInt(label.substring(1, 3));
        int last = Integer.parseInt(label.substring(5));
        var sheet = by("""
                - table: T
                  questions:
                    - { field: status, is: [Status], type: text, required: true }
                    - { field: purpose, is: [Purpose], type: text, answer: below }
                """);

        assertThat(sheet.leaves(
                        "Status\tgood" + "\n".repeat(first - 1) + "Purpose" + "\n".repeat(last - first + 1)
                                + "warm rooms",
                        label))
                .containsExactly("purpose=warm rooms, status=good");
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 59, 60})
    void aHeaderIsReadWholeInWhicheverRowItBegins(int row) {
        var sheet = by("""
                - table: T
                  header: [name]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: planned, is: [Spent / Money / Planned], type: number, required: true }
                    - { field: actual, is: [Spent / Money / Actual], type: number, required: true }
                """);

        assertThat(sheet.leaves("\n".repeat(row - 1) + """
                Name\tSpent\t>
                \tMoney\t>
                \tPlanned\tActual
                Him Lam\t#1\t#2
                """)).containsExactly("actual=2, name=Him Lam, planned=1");
    }

    private static String purposeBelow(String layout) {
        return """
                - table: T
                  questions:
                    - { field: purpose, is: [Purpose], type: text, answer: below, required: true }
                """.replace("  questions:", layout.isEmpty() ? "  questions:" : "  " + layout + "\n  questions:");
    }

    private static String funds(String between) {
        return """
                - table: U
                  header: [name, spent]
                  leaf: name
                  subject: [name]
                  columns:
                    - { field: name, is: [Name], type: text }
                    - { field: spent, is: [Spent], type: number }
                """.replace("  header:", between.isEmpty() ? "  header:" : "  " + between + "\n  header:");
    }

    private static String purpose(DeclaredSheet sheet, String text) {
        return Entries.told(
                sheet.read(text).table("T").orElseThrow().leaves().findFirst().orElseThrow());
    }

    private DeclaredSheet by(String tables) {
        return DeclaredSheet.by(jobs, tables);
    }
}
