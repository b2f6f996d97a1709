package vn.tiendo.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.validation.ARow.investment;
import static vn.tiendo.validation.ARow.item;
import static vn.tiendo.validation.ARow.project;
import static vn.tiendo.validation.ASubmission.aSubmission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.VerdictAssert;
import vn.tiendo.programme.fault.Fault;

/** What a province may write into a rule without any Java. */
class ExpressionsTest {

    private static final String CODE = "7866020";

    /** Each is true of the submission below; its negation must therefore be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan_by['NSTW'] == 600000000",
                "sum(plan_by) == plan && count(plan_by) == 3",
                "previous.dis_ytd == 200000000",
                "same_period_last_year.dis_ytd == 120000000",
                "size(earlier) == 2 && earlier[1].dis_ytd == 150000000",
                "has(previous.dis_ytd) && !has(previous.plan) && !has(decision)",
                "registry.start == 2025 && registry.finish >= period.year",
                "registry.total == total",
                "registry.owner == 'Ban QLDA'",
                "sum(rows.plan) == 2000000000 && count(rows) == 2",
                "count(rows.land_due) == 2 && max(1, 2) == 2 && min(1.5, 2.5) == 1.5",
                "rows.exists(r, r.stage == 'Đang thi công' && r.dis_ytd > 0)",
                "rows.filter(r, r.dis_ytd >= dis_ytd).size() == 2",
                "sum(rows.map(r, r.dis_ytd)) == 500000000",
                "sum(B04.registered) > sum(B04.realised) && B04.all(i, i.realised <= i.registered)",
                "period.month == 5 && period.year == 2025 && period.quarter == 2",
                "period.elapsed > 0.36 && period.elapsed < 0.37",
                "percent(dis_ytd, plan) == 25.0 && round(33.335, 2) == 33.34",
                "near(dis_pct, percent(dis_ytd, plan), 0.05) && near(plan, 1000000001, 1)",
                "abs(dis_ytd - plan) == 750000000",
                "name.startsWith('Thu gom') && code in ['7866020', '1']",
                "land_done <= land_due + precision(land_due)",
                "sum(where(plan_by, '*')) == plan && sum(where(plan_by, 'NSTW')) == 600000000",
                "count(where(plan_by, 'EU')) == 0",
                "percent(plan, sum(rows.plan)) == 50.0 && plan == sum(rows.plan) / count(rows)",
                "rows.all(r, r.plan < sum(rows.plan)) && count(rows.filter(r, r.code == code)) == 1",
                "earlier.all(e, e.dis_ytd < sum(rows.dis_ytd))",
                "dis_ytd > 0 || sum(rows.map(r, 9000000000000000000 + r.plan)) > 0",
                "previous != same_period_last_year && earlier[0] == previous"
            })
    void mayUse(String condition) {
        assertThat(faults(condition)).isEmpty();
        checked(condition).withoutAbout("XX01", CODE);
        checked("code != '" + CODE + "' || !(" + condition + ")").findingAbout("XX01", CODE);
    }

    /** Nobody's rule may hold up all workbooks. */
    @Test
    void doesNotLetAnExpressionTakeForever() {
        String many = "[" + "1,".repeat(1_999) + "1]";
        String slow = many + ".all(a, " + many + ".all(b, a == b && plan >= 0))";

        assertThat(faults("rows.all(a, rows.all(b, rows.all(c, a.plan + b.plan + c.plan > 0)))"))
                .singleElement()
                .asString()
                .contains("biểu thức lồng quá nhiều vòng");
        assertThat(faults(slow)).isEmpty();
        checked("!(" + slow + ")").withoutAbout("XX01", CODE);
    }

    /** Of what is not known nothing is said, neither that it holds nor that it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "previous.plan > 0 && false",
                "same_period_last_year.vol_ytd > 0 && false",
                "earlier[7].plan > 0",
                "plan / (dis_in - dis_in) > 0",
                "percent(plan, 0) > 1.0",
                "9000000000000000000 + plan > 0",
                "sum(rows.map(r, 9000000000000000000 + r.plan)) > 0",
                "plan < 2 * sum(rows.map(r, 9000000000000000000 + r.plan))",
                "sum(B02.D01) > 0.0",
                "sum(where(plan_by, 'EU')) > 0",
                "before > 0 && false"
            })
    void doesNotApplyWhereAValueIsMissing(String condition) {
        assertThat(faults(condition)).isEmpty();
        checked(condition).without("XX01");
    }

    @Test
    void seesTheItemsOfATownByTheirCodes() {
        var rule = TestProgramme.rule(
                "XX01", "B02", "D02 <= D01 && rows.all(t, t.D01 > 0.0) && registry.class == 'IV'", "value");
        var wrong = ASubmission.ofTheQuarter().with("B02", item("D01", "800"), item("D02", "900"), item("D03", "1"));

        wrong.under(TestProgramme.with(List.of(rule))).checked().findingAbout("XX01", "DT-MLA");
        ASubmission.ofTheQuarter()
                .under(TestProgramme.with(List.of(rule)))
                .checked()
                .without("XX01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plann > 0 → 10: không có tên 'plann'; có phải 'plan'?",
                "plan > 0 && previous.dis_ydt > 0 → 30: không có 'dis_ydt' ở đây; có phải 'dis_ytd'?",
                "registry.totl > 0 → 18: không có 'totl' ở đây; có phải 'total'?",
                "plan > 0.5 → 15: không dùng được '>' cho (int, double); tiền là int",
                "summ(plan_by) > 0 → 14: không có hàm 'summ'; có phải 'sum'?",
                "sum(were(plan_by, '*')) > 0 → 18: không có hàm 'were'; có phải 'where'?",
                "plan > → 16: biểu thức sai cú pháp",
                "plan + 1 → 10: biểu thức cho ra int; cần một điều kiện",
                "sum(B04.registred) > 0 → 17: không có 'registred' ở đây; có phải 'registered'?",
                "stage == 'Hoàn thàn' → 19: không có 'Hoàn thàn' trong danh mục 'stage'; có phải 'Hoàn thành'?",
                "stage in ['Hoàn thành', 'Đã quyết tóan'] → 34: không có 'Đã quyết tóan' trong danh mục 'stage'; có phải",
                "!has(stage) || previous.stage != 'Dừng' → 43: không có 'Dừng' trong danh mục 'stage'; có thể là: Đang",
                "period.mouth > 1 → 16: không có 'mouth' ở đây; có phải 'month'?"
            })
    void areCheckedWithTheirPlaceAndTheNearestWord(String expectation) {
        String[] parts = expectation.split(" → ", 2);

        assertThat(faults(parts[0])).singleElement().asString().startsWith("rules.yaml:7:" + parts[1]);
    }

    /** Amounts by year, quarter and kind, as many forms of other ministries have them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(where(amount, '*/*/actual')) == 30000000",
                "sum(where(amount, '2025/*/*')) == 70000000",
                "sum(where(amount, '2025/Q2/plan')) == 40000000 && amount['2025/Q2/plan'] == 40000000",
                "count(where(amount, '2026/*/actual')) == 0 && 'x/y/z' != code"
            })
    void pickTheMembersOfSeveralDimensions(String condition) {
        var row = ARow.leaf()
                .with("code", "X-1")
                .with("amount:2025/Q1/actual", "10")
                .with("amount:2025/Q2/actual", "20")
                .with("amount:2025/Q2/plan", "40")
                .with("amount:2026/Q1/plan", "");

        quarterly(condition, row).without("XX01");
        quarterly("!(" + condition + ")", row).findingAbout("XX01", "X-1");
    }

    /** Another form's amounts by year, quarter and kind, in all its rows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(B05.amount) == 100000000 && count(B05.amount) == 2",
                "sum(where(B05.amount, '*/*/actual')) == 60000000",
                "sum(where(B05.amount, '2025/Q1/*')) == 40000000",
                "max(B05.amount) == 40000000 && min(B05.amount) == 10000000",
                "max(where(B05.amount, '*/*/actual')) == 30000000",
                "sum(B05.map(r, sum(where(r.amount, '2025/Q1/*')))) == 40000000",
                "max(B05.map(r, max(r.amount))) == 40000000",
                "max(registered, sum(B05.amount)) == 180000000000",
                "max(B04.registered) == registered && min(B04.registered) == registered"
            })
    void lookAtTheDimensionsOfOtherForms(String condition) {
        overQuarters(condition).without("XX01");
        overQuarters("!(" + condition + ")").finding("XX01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(where(B05.amount, '2026/*/*')) > 0", "max(where(B05.amount, '2026/*/*')) > 0"})
    void sayNothingOfMembersThatNobodyReported(String condition) {
        overQuarters(condition).without("XX01");
        overQuarters("!(" + condition + ")").without("XX01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(where(B05.amount, '2025/*')) > 0 → 32: '2025/*' có 2 phần, cột 'amount' có 3 chiều; cần theo thứ tự year/quarter/kind",
                "max(where(B05.amount, '2025/Q5/*')) > 0 → 32: không có 'Q5' trong danh mục 'quarter'; có phải 'Q1'?"
            })
    void nameMembersThatOtherFormsHave(String expectation) {
        String[] parts = expectation.split(" → ", 2);

        assertThat(new Checker(onB04(parts[0])).faults())
                .singleElement()
                .asString()
                .startsWith("rules.yaml:7:" + parts[1]);
    }

    private static vn.tiendo.programme.Programme onB04(String condition) {
        return TestProgramme.with(
                List.of(TestProgramme.rule("XX01", "B04", condition, "registered")),
                List.of(DeclaredForms.quarterly()));
    }

    private static VerdictAssert overQuarters(String condition) {
        assertThat(new Checker(onB04(condition)).faults()).isEmpty();
        var one = ARow.leaf()
                .with("code", "X-1")
                .with("amount:2025/Q1/actual", "10")
                .with("amount:2025/Q2/actual", "20")
                .with("amount:2025/Q2/plan", "40");
        var other = ARow.leaf().with("code", "X-2").with("amount:2025/Q1/actual", "30");
        return aSubmission()
                .with("B05", one, other)
                .with("B04", investment("180.000", "1"))
                .under(onB04(condition))
                .checked();
    }

    private static VerdictAssert quarterly(String condition, ARow row) {
        var programme = TestProgramme.with(
                List.of(TestProgramme.rule("XX01", "B05", condition, "code")), List.of(DeclaredForms.quarterly()));
        assertThat(new Checker(programme).faults()).isEmpty();
        return aSubmission().with("B05", row).under(programme).checked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(where(amount, '2025/*')) > 0 → 28: '2025/*' có 2 phần, cột 'amount' có 3 chiều; cần theo thứ tự year/quarter/kind",
                "amount['2025/Q5/plan'] > 0 → 17: không có 'Q5' trong danh mục 'quarter'; có phải 'Q1'?",
                "sum(where(amount, '25/*/*')) > 0 → 28: '25' không phải một năm",
                "'2025/*/plan' in amount → 10: không có '*' trong danh mục 'quarter'; có thể là: Q1, Q2, Q3, Q4"
            })
    void nameMembersThatTheirColumnsHave(String expectation) {
        String[] parts = expectation.split(" → ", 2);
        var programme = TestProgramme.with(
                List.of(TestProgramme.rule("XX01", "B05", parts[0], "code")), List.of(DeclaredForms.quarterly()));

        assertThat(new Checker(programme).faults()).singleElement().asString().startsWith("rules.yaml:7:" + parts[1]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B01 stage plan → 'expected' cho ra int; cột 'stage' cần một chuỗi chữ",
                "B01 plan stage → 'expected' cho ra string; câu có {difference} cần một số",
                "B01 plan plan_by → 'expected' cho ra map; cần một số hoặc một chuỗi chữ",
                "B01 plan plan>0 → 'expected' cho ra bool; cần một số hoặc một chuỗi chữ",
                "B02 D01 code → không có tên 'code'"
            })
    void expectWhatTheMarkedCellCanSay(String expectation) {
        String[] parts = expectation.split(" → ", 2);
        String[] words = parts[0].split(" ", -1);
        var rule = TestProgramme.rule("XX01", words[0], "true", words[1]);

        var faults = new Checker(TestProgramme.with(List.of(TestProgramme.expecting(rule, words[2])))).faults();

        assertThat(faults).singleElement().asString().contains(": " + parts[1]);
    }

    @Test
    void mayExpectOfOneOfTheMarkedCellsWhatAnotherCannotSay() {
        var rule = TestProgramme.rule("XX01", "B01", "stage != 'Hoàn thành' || dis_ytd == plan", "stage");
        var two = TestProgramme.marking(TestProgramme.expecting(rule, "plan"), "stage", "dis_ytd");

        assertThat(new Checker(TestProgramme.with(List.of(two))).faults()).isEmpty();
    }

    @Test
    void compareADayAsItWasKept() {
        var rule = TestProgramme.rule("XX01", "B03", "previous.decision_date == decision_date", "decision_date");
        var programme = TestProgramme.with(List.of(rule));
        String key = "QHC|Thị xã Mường Lay|qui hoach chung muong lai";

        for (String day : List.of("2025-03-01", "2025-03", "2025")) {
            var submission = ASubmission.ofTheQuarter()
                    .with("B03", ARow.scheme().with("decision_date", day))
                    .under(programme);

            submission
                    .knowing(new AHistory().by("095", "B03").of("2025-03", key, "decision_date", day))
                    .checked()
                    .without("XX01");
            submission
                    .knowing(new AHistory().by("095", "B03").of("2025-03", key, "decision_date", "2024"))
                    .checked()
                    .finding("XX01");
        }
    }

    @Test
    void ofARuleMustMarkACell() {
        var rule = TestProgramme.rule("XX01", "B01", "plan > 0", "plan");

        var faults = new Checker(TestProgramme.with(List.of(TestProgramme.marking(rule)))).faults();

        assertThat(faults)
                .singleElement()
                .asString()
                .isEqualTo("rules.yaml:7:10: quy tắc XX01 chưa nêu ô cần đánh dấu; thêm mục 'at'");
    }

    @Test
    void ofAllRulesAreCheckedAtOnce() {
        var rules = List.of(
                TestProgramme.rule("XX01", "B01", "plann > 0", "plan"),
                TestProgramme.rule("XX02", "B01", "plan > 0.5", "plan"),
                TestProgramme.rule("DA06", "B01", "plan > 0", "plan"));

        var faults = new Checker(TestProgramme.with(rules)).faults();

        assertThat(faults)
                .extracting(Fault::what)
                .hasSize(3)
                .anyMatch(what -> what.vi().contains("DA06"));
        assertThat(new Checker(TestProgramme.shipped()).faults()).isEmpty();
    }

    private static List<Fault> faults(String condition) {
        return new Checker(TestProgramme.with(List.of(TestProgramme.rule("XX01", "B01", condition, "plan")))).faults();
    }

    private static VerdictAssert checked(String condition) {
        var history = new AHistory()
                .money("2025-04", CODE, "dis_ytd", 200)
                .money("2025-03", CODE, "dis_ytd", 150)
                .money("2024-05", CODE, "dis_ytd", 120);
        return aSubmission()
                .with("B01", project("7811019"), project(CODE))
                .with("B04", investment("85", "40"))
                .knowing(history)
                .under(TestProgramme.with(List.of(TestProgramme.rule("XX01", "B01", condition, "plan"))))
                .checked();
    }
}
