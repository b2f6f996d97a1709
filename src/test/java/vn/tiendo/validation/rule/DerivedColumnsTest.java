package vn.tiendo.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.programme.form.FieldType.CODE;
import static vn.tiendo.programme.form.FieldType.MONEY;
import static vn.tiendo.programme.form.FieldType.NUMBER;
import static vn.tiendo.programme.form.FieldType.PERCENT;
import static vn.tiendo.validation.ARow.leaf;
import static vn.tiendo.validation.ASubmission.aSubmission;
import static vn.tiendo.validation.DeclaredForms.acrossCapital;
import static vn.tiendo.validation.DeclaredForms.column;
import static vn.tiendo.validation.DeclaredForms.derived;
import static vn.tiendo.validation.DeclaredForms.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.ARow;
import vn.tiendo.validation.Checker;
import vn.tiendo.validation.DeclaredForms;
import vn.tiendo.validation.TestProgramme;

/** TM08: what a column says that is worked out from others. Codes stand in B, the derived column in C. */
class DerivedColumnsTest {

    private static Form form(Column worked) {
        return table(
                column("code", CODE),
                worked,
                column("plan", MONEY),
                column("paid", MONEY),
                column("men", NUMBER),
                column("women", NUMBER),
                column("area", NUMBER),
                acrossCapital("plan_by", MONEY));
    }

    private static Form leftOver(String tolerance) {
        return form(derived(column("left", MONEY), "plan - paid", tolerance));
    }

    private static VerdictAssert checked(Form form, ARow... rows) {
        return aSubmission()
                .with("B05", rows)
                .under(DeclaredForms.programme(form))
                .checked();
    }

    private static ARow row(String field, String printed) {
        return leaf().with("code", "X-1").with(field, printed);
    }

    @Test
    void sayWhatIsPrintedWhatIsComputedAndTheDifference() {
        checked(leftOver(""), row("left", "120").with("plan", "500").with("paid", "400"))
                .isAcceptedWithWarnings()
                .withOnly("TM08")
                .finding("TM08")
                .at("C10")
                .about("X-1")
                .comparing("120", "100")
                .saying("Biểu 05, ô C10 (Cột left, 10, đơn vị: triệu đồng): ghi 120, tính ra là 100, chênh 20.");
    }

    @ParameterizedTest
    @CsvSource({"100,true", "101,true", "102,false", "'101,0',true", "'101,1',false", "'',true", "-,true"})
    void mayBeOffByWhatTheRoundingOfEachAmountExplains(String printed, boolean holds) {
        var checked =
                checked(leftOver(""), row("left", printed).with("plan", "500").with("paid", "400"));

        if (holds) {
            checked.isAccepted();
        } else {
            checked.withOnly("TM08");
        }
    }

    @ParameterizedTest
    @CsvSource({"105,true", "106,false"})
    void mayBeOffByTheDeclaredToleranceInTheUnitOfTheSheet(String printed, boolean holds) {
        var row = row("left", printed).with("plan", "500").with("paid", "400");

        for (MoneyUnit unit : MoneyUnit.values()) {
            var checked = aSubmission()
                    .without("B01")
                    .stated(unit)
                    .with("B05", row)
                    .under(DeclaredForms.programme(leftOver("5")))
                    .checked();

            if (holds) {
                checked.without("TM08");
            } else {
                checked.finding("TM08").comparing("106", "100");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"31,true", "32,false", "30,false"})
    void takeWholeNumbersForExact(String printed, boolean holds) {
        var form = form(derived(column("all", NUMBER), "men + women", ""));

        var checked = checked(form, row("all", printed).with("men", "15").with("women", "16"));

        if (holds) {
            checked.isAccepted();
        } else {
            checked.withOnly("TM08").finding("TM08").comparing(printed, "31");
        }
    }

    @ParameterizedTest
    @CsvSource({"'6,25',true", "'6,3',true", "'6,5',false", "6,true", "7,false"})
    void allowForTheDecimalsOfWhatIsDividedAndForTheirOwn(String printed, boolean holds) {
        var form = form(derived(column("density", NUMBER), "men / area", ""));

        var checked = checked(form, row("density", printed).with("men", "15").with("area", "2,4"));

        if (holds) {
            checked.isAccepted();
        } else {
            checked.withOnly("TM08").finding("TM08").comparing(printed, "6,25");
        }
    }

    @ParameterizedTest
    @CsvSource({"'80,0 %',true", "'80,09 %',false", "'80,05 %',true"})
    void ofPercentagesMayBeOffByTheTwentiethOfAPoint(String printed, boolean holds) {
        var form = form(derived(column("share", PERCENT), "percent(paid, plan)", ""));

        var checked = checked(form, row("share", printed).with("plan", "500").with("paid", "400"));

        if (holds) {
            checked.isAccepted();
        } else {
            checked.withOnly("TM08")
                    .finding("TM08")
                    .comparing("80,09 %", "80 %")
                    .saying("0,09 điểm %");
        }
    }

    @Test
    void ofPercentagesAreHeldToThemInTotalRowsToo() {
        var form = form(derived(column("share", PERCENT), "percent(paid, plan)", ""));
        var sums = ARow.total("plan", "500").without("name").with("paid", "400").with("share", "90 %");

        checked(form, row("share", "80 %").with("plan", "500").with("paid", "400"), sums)
                .withOnly("TM08")
                .finding("TM08")
                .at("C11");
    }

    @Test
    void mayBeSumsOverMembersAndOverOtherRows() {
        var members = form(derived(column("all", MONEY), "sum(plan_by)", ""));
        var rows = form(derived(column("share", PERCENT), "100.0 * double(plan) / double(sum(rows.plan))", ""));

        checked(members, row("all", "902").with("plan_by:NSTW", "600").with("plan_by:NSĐP", "300"))
                .withOnly("TM08")
                .finding("TM08")
                .comparing("902", "900");
        checked(members, row("all", "901").with("plan_by:NSTW", "600").with("plan_by:NSĐP", "300"))
                .isAccepted();
        checked(
                        rows,
                        row("share", "75 %").with("plan", "300"),
                        leaf().with("code", "X-2").with("plan", "100").with("share", "30 %"))
                .withOnly("TM08")
                .findingAbout("TM08", "X-2")
                .comparing("30 %", "25 %");
    }

    @Test
    void saySomethingOnlyWhereAllIsKnown() {
        checked(leftOver(""), row("left", "1").with("plan", "500").with("paid", ""))
                .isAccepted();
        checked(
                        form(derived(column("share", PERCENT), "percent(paid, plan)", "")),
                        row("share", "1 %").with("plan", "0").with("paid", "0"))
                .isAccepted();
    }

    @Test
    void foldUnderTheErrorOfAFigureThatTheyAreWorkedOutFrom() {
        checked(leftOver(""), row("left", "100").with("plan", "500").with("paid", "-400"))
                .withOnly("DA06")
                .finding("DA06")
                .folding(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MONEY plan * 0.5 → 20+5: không dùng được '*' cho (int, double); tiền là int",
                "MONEY double(plan) → 20: biểu thức cho ra double; tiền cần int (đồng)",
                "NUMBER code → 20: biểu thức cho ra string; cột number cần int hoặc double",
                "PERCENT plan / paid → 20: biểu thức cho ra int; cột percent cần double",
                "MONEY plan - payd → 20+7: không có tên 'payd'; có phải 'paid'?",
                "MONEY plan - worked → 20: cột 'worked' tính từ chính nó",
                "MONEY plan - previous.worked → 20+15: không có 'worked' ở đây"
            })
    void areCheckedAtTheStartWithTheirPlace(String expectation) {
        String[] parts = expectation.split(" → |: ", 3);
        String[] typed = parts[0].split(" ", 2);
        int column = java.util.Arrays.stream(parts[1].split("\\+", -1))
                .mapToInt(Integer::parseInt)
                .sum();
        var worked = derived(column("worked", vn.tiendo.programme.form.FieldType.valueOf(typed[0])), typed[1], "");

        var faults = new Checker(TestProgramme.with(List.of(), List.of(form(worked)))).faults();

        assertThat(faults).singleElement().asString().startsWith("forms/b05.yaml:4:" + column + ": " + parts[2]);
    }
}
