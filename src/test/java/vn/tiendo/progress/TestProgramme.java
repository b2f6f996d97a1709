package vn.tiendo.progress;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeForTests;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportDefinition.Kind;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.programme.report.ReportDefinition.Telling;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.SignedReport;
import vn.tiendo.programme.time.Schedule;

/**
 * Two units with projects (094: P1, P2; 095: P3), one (STC) that sends investments each quarter. P1 and P3 are of
 * task 2.1, P2 of task 1.1; P1 and P2 have one owner.
 */
public final class TestProgramme {

    private static final List<String> EVERYWHERE = List.of("unit", "task", "owner", "project");

    private TestProgramme() {}

    public static Programme programme() {
        return inVersion("v1");
    }

    /** The same in another version of its definitions. */
    public static Programme inVersion(String version) {
        return programme(
                List.of(TestForms.PROJECTS, TestForms.TOWNS, TestForms.SCHEMES, TestForms.INVESTMENTS),
                List.of(
                        sum("plan", "B01", "plan", EVERYWHERE),
                        sum("dis_ytd", "B01", "dis_ytd", EVERYWHERE),
                        sum("plan_by", "B01", "plan_by", List.of("unit", "capital")),
                        count("projects", "B01", List.of("unit", "task", "owner")),
                        ratio(),
                        sum("people", "B02", "D01", List.of("unit")),
                        sum("area", "B03", "area", List.of("unit")),
                        count("investments", "B04", List.of("unit")),
                        sum("registered", "B04", "registered", List.of("unit"))),
                version);
    }

    /** The same province with other forms and indicators. */
    public static Programme programme(List<Form> forms, List<Indicator> indicators) {
        return programme(forms, indicators, "v1");
    }

    /** The same in another version of its definitions. */
    public static Programme programme(List<Form> forms, List<Indicator> indicators, String version) {
        return ProgrammeForTests.of(TestSubmissions.PROGRAMME)
                .versions("1", version)
                .tasks(
                        Map.of("1", LocalText.of("Nhóm 1"), "2", LocalText.of("Nhóm 2")),
                        List.of(task("1.1"), task("2.1"), task("3.1")))
                .units(List.of(unit("095"), unit("094"), unit("STC")))
                .towns(List.of(new Town("DT-DBP", "TP Điện Biên Phủ", "III", "II", new UnitCode("094"))))
                .projects(List.of(
                        project("P1", "094", "2.1", "Ban A"),
                        project("P2", "094", "1.1", "Ban A"),
                        project("P3", "095", "2.1", "Ban B")))
                .forms(forms)
                .indicators(indicators)
                .schedule(new Schedule(ZoneId.of("Asia/Ho_Chi_Minh"), "-", "-", 15, 14, 16))
                .report(new ReportDefinition(
                        "r", LocalText.of("Báo cáo"), "r", List.of(counting("B03"), counting("B04"))))
                .headed(LocalText.of("Chương trình"), LocalText.of("UBND"), LocalText.of("số liệu minh hoạ"))
                .programme();
    }

    /** The same province, that watches a form. */
    public static Programme watching(Form form, Watch watch) {
        return with(programme(List.of(form), List.of()), Optional.of(watch), Optional.empty());
    }

    /** The same province, that scores its town. */
    public static Programme scoring(Criteria criteria) {
        return with(programme(), Optional.empty(), Optional.of(criteria));
    }

    /** The same province, whose full report follows up what was asked. */
    public static Programme following(ReportItem.FollowUp item) {
        var nothing = LocalText.of("-");
        var report = new SignedReport(
                "ubnd",
                nothing,
                "r",
                nothing,
                nothing,
                Map.of(),
                "triệu đồng",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new SignedReport.Chapter(nothing, List.of(), List.of(item))));
        var plain = programme();
        return with(
                plain,
                new ReportDefinition("r", nothing, "r", plain.report().sections(), List.of(report), Optional.empty()),
                Optional.empty(),
                Optional.empty());
    }

    private static Programme with(Programme plain, Optional<Watch> watch, Optional<Criteria> criteria) {
        return with(plain, plain.report(), watch, criteria);
    }

    private static Programme with(
            Programme plain, ReportDefinition report, Optional<Watch> watch, Optional<Criteria> criteria) {
        return ProgrammeForTests.like(plain)
                .report(report)
                .watch(watch)
                .criteria(criteria)
                .programme();
    }

    private static Section counting(String form) {
        return new Section(
                Kind.ROWS,
                form,
                LocalText.of(form),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(form),
                new Telling(List.of("kind", "state"), Map.of(), Map.of(), Optional.empty()));
    }

    private static Indicator sum(String code, String form, String field, List<String> by) {
        return indicator(code, new Measure.Sum(form, field), Optional.empty(), by);
    }

    private static Indicator count(String code, String form, List<String> by) {
        return indicator(code, new Measure.Count(form), Optional.empty(), by);
    }

    private static Indicator ratio() {
        return indicator(
                "dis_pct", new Measure.Sum("B01", "dis_ytd"), Optional.of(new Measure.Sum("B01", "plan")), EVERYWHERE);
    }

    private static Indicator indicator(String code, Measure numerator, Optional<Measure> denominator, List<String> by) {
        return new Indicator(code, LocalText.of(code), "", numerator, denominator, 4, by);
    }

    private static Task task(String code) {
        return new Task(code, code.substring(0, 1), LocalText.of("Nhiệm vụ " + code), List.of("B01"));
    }

    private static Unit unit(String code) {
        return new Unit(new UnitCode(code), "Đơn vị " + code, code);
    }

    private static Project project(String code, String unit, String task, String owner) {
        return new Project(
                code, new UnitCode(unit), task, "Dự án " + code, owner, "", "B", 2021, 2025, "", new Amount(1));
    }
}
