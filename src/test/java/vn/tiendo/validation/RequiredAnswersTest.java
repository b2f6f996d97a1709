package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.form.FieldType.CHOICE;
import static vn.tiendo.programme.form.FieldType.CODE;
import static vn.tiendo.programme.form.FieldType.DATE;
import static vn.tiendo.programme.form.FieldType.NUMBER;
import static vn.tiendo.programme.form.FieldType.PERIOD;
import static vn.tiendo.programme.form.FieldType.TEXT;
import static vn.tiendo.programme.form.FieldType.YEARS;
import static vn.tiendo.validation.ARow.leaf;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.DeclaredForms.column;
import static vn.tiendo.validation.DeclaredForms.needed;
import static vn.tiendo.validation.DeclaredForms.required;
import static vn.tiendo.validation.DeclaredForms.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.TestColumn;

/** Cells that have to be filled, always or under a condition. Codes stand in B, the state in C, the answer in D. */
class RequiredAnswersTest {

    private static final String SETTLED = "state == 'Đã quyết toán'";

    private static Form form(Column answer) {
        return table(column("code", CODE), column("state", CHOICE), answer);
    }

    private static VerdictAssert checked(Column answer, String state, String said) {
        return aSubmission()
                .with("B05", leaf().with("code", "X-1").with("state", state).with("answer", said))
                .under(DeclaredForms.programme(form(answer)))
                .checked();
    }

    @Test
    void returnsABlankNameInOneLineForTheColumn() {
        aSubmission()
                .with(
                        "B01",
                        project("7811019").with("name", ""),
                        project("7866020").with("name", ""))
                .checked()
                .isReturned()
                .withOnly("TM09")
                .finding("TM09")
                .at("C10", "C11")
                .saying("các ô C10, C11 (Cột name): ô này còn trống. Điền nội dung");
    }

    @ParameterizedTest
    @CsvSource({"TEXT,TM09", "YEARS,TM09", "CODE,TM09", "NUMBER,DA04", "DATE,DA04", "PERIOD,DA04", "CHOICE,QH02"})
    void returnsABlankAnswerThatIsRequiredWhateverItsType(FieldType type, String rule) {
        checked(required(column("answer", type)), "Đang thi công", "")
                .isReturned()
                .withOnly(rule)
                .finding(rule)
                .at("D10");
    }

    @Test
    void asksForADateWhereADateIsBlank() {
        checked(required(column("answer", DATE)), "", "").finding("DA04").saying("ô này cần một ngày, đang để trống");
        checked(required(column("answer", PERIOD)), "", "").finding("DA04").saying("cần một kỳ báo cáo");
        checked(required(column("answer", NUMBER)), "", "").finding("DA04").saying("cần một số, đang để trống");
    }

    @Test
    void takesADashForAnAnswer() {
        checked(required(column("answer", TEXT)), "", "-").isAccepted();
    }

    @Test
    void asksNothingOfAFormThatIsNotDue() {
        var rows = ARow.scheme().with("town", "");

        aSubmission().with("B03", rows).checked().isAccepted();
        ASubmission.ofTheQuarter().with("B03", rows).checked().withOnly("TM09");
    }

    @Test
    void returnsYearsThatCannotBeRead() {
        checked(required(column("answer", YEARS)), "", "sang năm")
                .isReturned()
                .withOnly("DA04")
                .finding("DA04")
                .saying("năm bắt đầu và năm kết thúc, đang ghi sang năm");
    }

    @ParameterizedTest
    @EnumSource(
            value = FieldType.class,
            names = {"TEXT", "NUMBER", "DATE", "CHOICE", "YEARS", "MONEY", "PERCENT"})
    void asksOnlyWhileTheConditionHolds(FieldType type) {
        var answer = needed(column("answer", type), SETTLED, "");

        checked(answer, "Đã quyết toán", "").isReturned();
        checked(answer, "Đang thi công", "").isAccepted();
        checked(answer, "", "").isAccepted();
    }

    @Test
    void tellsWhyInTheWordsOfTheForm() {
        checked(needed(column("answer", TEXT), SETTLED, "dự án đã quyết toán"), "Đã quyết toán", "")
                .finding("TM09")
                .at("D10")
                .saying("ô này còn trống, phải ghi vì dự án đã quyết toán.");
    }

    @Test
    void tellsOtherwiseWhatTheCellsSayThatTheConditionLooksAt() {
        checked(needed(column("answer", NUMBER), SETTLED, ""), "Đã quyết toán", "")
                .finding("DA04")
                .saying("phải ghi vì Cột state ghi Đã quyết toán.");
        checked(needed(column("answer", CHOICE), "!has(state)", ""), "", "")
                .finding("QH02")
                .saying(
                        "phải ghi vì Cột state để trống; giá trị trong danh mục: Đang thi công, Hoàn thành, Đã quyết toán.");
    }

    @Test
    void returnsAnUnknownChoiceAndAFailedFormulaOnlyWhileTheConditionHolds() {
        var choice = needed(column("answer", CHOICE), SETTLED, "");
        var number = needed(column("answer", NUMBER), SETTLED, "");

        checked(choice, "Đã quyết toán", "Sắp xong").withOnly("QH02").without("TM07");
        checked(choice, "Đang thi công", "Sắp xong").isAccepted().finding("TM07");
        checked(number, "Đã quyết toán", "#REF!").withOnly("DA13").without("TM07");
        checked(number, "Đang thi công", "#REF!").isAccepted().finding("TM07");
    }

    @Test
    void suggestsAMemberOfTheRegistryThatHasTheChoices() {
        var town = TestColumn.of("answer", CHOICE)
                .is("Đô thị")
                .choices("towns")
                .required()
                .column();

        checked(town, "", "Thị xã Mường Lai")
                .withOnly("QH02")
                .finding("QH02")
                .saying("không có trong danh mục: DT-MLA, DT-MNH", "gần nhất: DT-MLA (Thị xã Mường Lay)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stat == 'x'  | 4:20: không có tên 'stat'; có phải 'state'?
            code         | 4:20: biểu thức cho ra string; cần một điều kiện
            state == 1   | 4:26: không dùng được '==' cho (string, int)
            """)
    void checksConditionsAtTheStart(String when, String fault) {
        var programme = TestProgramme.with(List.of(), List.of(form(needed(column("answer", TEXT), when, ""))));

        assertThat(new Checker(programme).faults()).singleElement().asString().startsWith("forms/b05.yaml:" + fault);
    }
}
