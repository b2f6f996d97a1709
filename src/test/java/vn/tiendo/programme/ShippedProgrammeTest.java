package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.ReportDefinition;

/** The programme that ships in {@code jobs/}. */
class ShippedProgrammeTest {

    private static final Period JUNE = Period.of("2025-06");
    private static final Period JULY = Period.of("2025-07");
    private static final List<Fault> NOTICES = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private static Programme programme;

    @BeforeAll
    static void load() {
        programme = Programmes.loadOne(Path.of("jobs", "urban-infrastructure"), NOTICES::add);
    }

    @Test
    void declaresTheSeventeenTasksInTheirThreeGroups() {
        assertThat(programme.code()).isEqualTo("urban-infrastructure");
        assertThat(programme.taskGroups().keySet()).containsExactly("1", "2", "3");
        assertThat(programme.tasks())
                .extracting(Task::code)
                .containsExactly(
                        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6",
                        "3.1", "3.2", "3.3", "3.4");
        assertThat(programme.tasks())
                .allSatisfy(t -> assertThat(t.name().en()).isNotEqualTo(t.name().vi()));
    }

    @Test
    void knowsTheRegistries() {
        var project = programme.project("7724001").orElseThrow();

        assertThat(programme.asOf(JUNE).units()).hasSize(16);
        assertThat(programme.asOf(JULY).units()).hasSize(6 + 45);
        for (var period : List.of(JUNE, JULY)) {
            assertThat(programme.asOf(period).towns()).hasSize(10);
            assertThat(programme.asOf(period).projects()).hasSize(64);
        }
        assertThat(project.total()).contains(new Amount(1_467_000_000_000L));
        assertThat(project.unit()).isEqualTo(new UnitCode("ACV"));
        assertThat(programme.town("DT-MNH").orElseThrow().urbanClass()).isEqualTo("-");
    }

    @Test
    void declaresTheFourFormsWithTheirFields() {
        assertThat(programme.forms()).extracting(Form::code).containsExactly("B01", "B02", "B03", "B04");
        assertThat(fields(programme.asOf(Period.of("2025-06")).form("B01").orElseThrow()))
                .isEqualTo(
                        "stt code name task owner place group years decision total before plan plan_by vol_in vol_ytd "
                                + "vol_pct dis_in dis_ytd dis_pct land_due land_done est_year stage delay_reason difficulty "
                                + "proposal");
        assertThat(fields("B02")).isEqualTo("stt code content item_unit value source note");
        assertThat(fields("B03")).isEqualTo("stt name town kind state decision_no decision_date area count note");
        assertThat(fields("B04"))
                .isEqualTo("stt code name investor field place decision_no decision_date registered realised area "
                        + "state note");
    }

    @Test
    void declaresBieu01InTwoVersionsThatFollowEachOther() {
        var june = programme.asOf(Period.of("2025-06")).form("B01").orElseThrow();
        var july = programme.asOf(Period.of("2025-07")).form("B01").orElseThrow();

        assertThat(programme.everyForm())
                .filteredOn(form -> form.code().equals("B01"))
                .hasSize(2);
        assertThat(programme.form("B01")).contains(july);
        assertThat(fields(july).split(" "))
                .contains("contract")
                .containsAll(List.of(fields(june).split(" ")));
        assertThat(june.column("est_year").orElseThrow().is()).contains("Ước giải ngân đến 31/12");
        assertThat(july.column("est_year").orElseThrow().is()).contains("Ước giải ngân cả năm");
    }

    @Test
    void asksForThirtyDataItemsATown() {
        var items = programme.form("B02").orElseThrow().items();

        assertThat(items).hasSize(30);
        assertThat(items.getFirst())
                .isEqualTo(new Item(
                        "D01",
                        new LocalText(
                                "Dân số đô thị (thường trú và tạm trú quy đổi)",
                                "Urban population (permanent and converted temporary)"),
                        "người",
                        true));
        assertThat(items.getLast().code()).isEqualTo("D30");
    }

    @Test
    void expectsFormsByWhatAUnitHas() {
        assertThat(expected("095", "2025-06")).containsExactly("B01", "B02", "B03");
        assertThat(expected("095", "2025-05")).containsExactly("B01");
        assertThat(expected("STC", "2025-06")).containsExactly("B04");
        assertThat(expected("ACV", "2025-06")).containsExactly("B01");
        assertThat(expected("SXD", "2025-06")).isEmpty();
    }

    @Test
    void expectsTheDistrictsUpToJuneAndTheirSuccessorsFromJulyOn() {
        assertThat(programme.unitsExpected(Period.of("2025-05")))
                .extracting(Unit::key)
                .contains("094", "103", "ACV")
                .hasSize(14);
        assertThat(programme.unitsExpected(JULY))
                .extracting(Unit::key)
                .containsExactly(
                        "BQL-GT", "BQL-NN", "BQL-DD", "ACV", "03127", "03151", "03160", "03163", "03169", "03172",
                        "03203", "03217", "03253", "03256", "03334", "03356");
        assertThat(expected("03334", "2025-07")).containsExactly("B01");
        assertThat(expected("03334", "2025-09")).containsExactly("B01", "B02", "B03");
        assertThat(expected("094", "2025-07")).isEmpty();
    }

    @Test
    void declaresEveryRuleWithItsWordsAndItsLine() {
        assertThat(programme.rules())
                .extracting(RuleDefinition::id)
                .contains(
                        "TM01", "TM02", "TM03", "TM04", "TM05", "TM06", "TM07", "DA01", "DA02", "DA03", "DA04", "DA05")
                .contains("DA06", "DA07", "DA10", "DA11", "DA12", "DA13", "DA14", "DA19", "CT01", "CT02", "CT04")
                .contains("QH01", "QH02", "DT01");
        var sum = programme.rule("DA05").orElseThrow();
        assertThat(sum.holds().orElseThrow().text()).isEqualTo("abs(plan - sum(plan_by)) <= tolerance");
        assertThat(sum.place().toString()).matches(".*urban-infrastructure/rules.yaml:\\d+");
        assertThat(programme.rule("CT02").orElseThrow().each()).hasSize(11).contains(List.of("D20", "D19"));
        assertThat(programme.rule("DA10").orElseThrow().grading().gravest()).isEqualTo(Severity.WARNING);
    }

    @Test
    void declaresTheIndicatorsUnderTheNamesThatProgramsUse() {
        var rate = programme.indicators().stream()
                .filter(i -> i.code().equals("dis_pct"))
                .findFirst()
                .orElseThrow();

        assertThat(programme.indicators())
                .extracting(Indicator::code)
                .contains("total", "before", "plan", "dis_in", "dis_ytd", "vol_in", "vol_ytd", "est_year", "projects")
                .contains("plan_by", "registered", "realised", "investments");
        assertThat(rate.numerator()).isEqualTo(new Indicator.Measure.Sum("B01", "dis_ytd"));
        assertThat(rate.denominator()).contains(new Indicator.Measure.Sum("B01", "plan"));
        assertThat(rate.decimals()).isEqualTo(4);
        assertThat(rate.held().better()).contains(Indicator.Better.HIGHER);
        assertThat(rate.held().cumulative()).isTrue();
        assertThat(rate.held().delay()).contains(BigDecimal.TEN);
    }

    @Test
    void reportsInTheOrderThatTheProvinceReads() {
        assertThat(programme.report().sections())
                .extracting(ReportDefinition.Section::sheet)
                .containsExactly(
                        "Tổng hợp",
                        "Theo đơn vị",
                        "Theo nhiệm vụ",
                        "Theo chủ đầu tư",
                        "Danh mục dự án",
                        "Đô thị",
                        "Quy hoạch và quản lý",
                        "Thu hút đầu tư",
                        "Tình hình nộp báo cáo",
                        "Ghi chú");
    }

    @Test
    void namesTheFactsThatNobodyHasConfirmedYetAndTheUnitsThatOweNothingAndNothingElse() {
        assertThat(NOTICES)
                .extracting(notice -> Path.of(notice.file()).getFileName() + ": "
                        + notice.what().vi())
                .containsExactly(
                        "contacts.csv: chưa được xác nhận (62 dòng)",
                        "criteria.yaml: chưa được xác nhận",
                        "criteria.yaml: chưa được xác nhận",
                        "criteria.yaml: chưa được xác nhận",
                        "b01-projects-2025-07.yaml: chưa được xác nhận",
                        "holidays.csv: chưa được xác nhận (3 dòng)",
                        "letters.yaml: chưa được xác nhận",
                        "projects.csv: chưa được xác nhận (49 dòng)",
                        "chu-dau-tu.yaml: chưa được xác nhận",
                        "don-vi.yaml: chưa được xác nhận",
                        "hdnd.yaml: chưa được xác nhận",
                        "hdnd.yaml: chưa được xác nhận",
                        "nguon-von.yaml: chưa được xác nhận",
                        "nhiem-vu.yaml: chưa được xác nhận",
                        "thuong-truc.yaml: chưa được xác nhận",
                        "ubnd.yaml: chưa được xác nhận",
                        "ubnd.yaml: chưa được xác nhận",
                        "schedule.yaml: chưa được xác nhận",
                        "succession.csv: chưa được xác nhận (7 dòng)",
                        "towns.csv: chưa được xác nhận (9 dòng)",
                        "units.csv: 34 đơn vị không phải gửi biểu nào: SXD, 03158, 03162, 03164, 03166, …");
    }

    @Test
    void marksItsFiguresAsIllustrative() {
        assertThat(programme.notice().vi()).isEqualTo("Số liệu minh hoạ, không phải số liệu chính thức");
    }

    private static String fields(String form) {
        return fields(programme.form(form).orElseThrow());
    }

    private static String fields(Form form) {
        return form.columns().stream().map(Column::field).collect(Collectors.joining(" "));
    }

    private static List<String> expected(String unit, String period) {
        return programme.formsExpected(new UnitCode(unit), Period.of(period)).stream()
                .map(Form::code)
                .toList();
    }
}
