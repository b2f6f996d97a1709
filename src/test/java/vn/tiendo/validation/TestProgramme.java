package vn.tiendo.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeForTests;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** A small registry, short forms, and the rules that the programme ships. */
public final class TestProgramme {
    static final DefinitionPlace PLACE = new DefinitionPlace("rules.yaml", 7, 10);
    private static final long TY = 1_000_000_000L;

    private TestProgramme() {}

    static Programme shipped() {
        return with(shippedRules());
    }

    public static Programme with(List<RuleDefinition> rules) {
        return with(rules, List.of());
    }

    /** Besides the usual four, those forms. */
    public static Programme with(List<RuleDefinition> rules, List<Form> more) {
        return ProgrammeForTests.of("test")
                .versions("2025.1", "v1")
                .units(List.of(
                        unit("095", "Thị xã Mường Lay"), unit("096", "Huyện Mường Nhé"), unit("STC", "Sở Tài chính")))
                .towns(List.of(
                        town("DT-MLA", "Thị xã Mường Lay", "095"),
                        town("DT-MNH", "Trung tâm huyện lỵ Mường Nhé", "096")))
                .projects(projects())
                .choices(Map.of(
                        "stage", choices("Đang thi công", "Hoàn thành", "Đã quyết toán"),
                        "plan_kind", choices("QHC", "QHCT", "QCKT"),
                        "plan_state", choices("Đang lập", "Đang thẩm định", "Đã phê duyệt")))
                .forms(Stream.concat(TestForms.all().stream(), more.stream()).toList())
                .rules(rules)
                .programme();
    }

    private static List<Project> projects() {
        return List.of(
                project("7811019", "095", "Nhà văn hoá trung tâm thị xã Mường Lay", 2023, 15 * TY),
                project("7866020", "095", "Thu gom và xử lý nước thải Thị xã Mường Lay", 2025, 35 * TY),
                project("7899999", "095", "Công viên bờ hồ Thị xã Mường Lay", 2026, 20 * TY),
                project("7816011", "096", "Đường Mường Toong - Nậm Xả", 2023, 98 * TY));
    }

    private static Project project(String code, String unit, String name, int start, long total) {
        return new Project(
                code,
                new UnitCode(unit),
                "2.6",
                name,
                "Ban QLDA",
                "Mường Lay",
                "C",
                start,
                start + 3,
                "1/QĐ-UBND",
                new Amount(total));
    }

    private static Unit unit(String code, String name) {
        return new Unit(new UnitCode(code), name, name);
    }

    private static Town town(String code, String name, String unit) {
        return new Town(code, name, "IV", "III", new UnitCode(unit));
    }

    private static List<Choice> choices(String... values) {
        return java.util.Arrays.stream(values)
                .map(v -> new Choice(v, LocalText.of(v), List.of()))
                .toList();
    }

    /** As the program itself reads them. */
    public static List<RuleDefinition> shippedRules() {
        return Shipped.urban().rules();
    }

    /** The rule, with a value that it expects and a sentence that tells it. */
    static RuleDefinition expecting(RuleDefinition rule, String expected) {
        return of(rule, rule.at(), Optional.of(new Formula(expected, PLACE)), "ghi {found}, chênh {difference}.");
    }

    /** The rule, marking those fields. */
    static RuleDefinition marking(RuleDefinition rule, String... fields) {
        return of(rule, List.of(fields), rule.expected(), rule.say().vi());
    }

    private static RuleDefinition of(RuleDefinition rule, List<String> at, Optional<Formula> expected, String say) {
        return new RuleDefinition(
                rule.id(),
                rule.grading(),
                rule.on(),
                rule.holds(),
                rule.each(),
                at,
                expected,
                LocalText.of(say),
                rule.fix(),
                rule.example(),
                rule.exemptions(),
                rule.place());
    }

    /** A rule of the test's own. */
    public static RuleDefinition rule(String id, String on, String holds, String at) {
        return new RuleDefinition(
                id,
                Grading.always(Severity.ERROR),
                Optional.of(on),
                Optional.of(new Formula(holds, PLACE)),
                List.of(),
                List.of(at),
                Optional.empty(),
                LocalText.of("ghi {found}."),
                LocalText.of("Sửa lại."),
                Optional.empty(),
                List.of(),
                PLACE);
    }
}
