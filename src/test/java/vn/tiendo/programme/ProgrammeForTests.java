package vn.tiendo.programme;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registry;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.Letters;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.time.Schedule;

/** A programme whose workbooks say what Vietnamese ones say, and that declares nothing but what a test says. */
public final class ProgrammeForTests {

    private final String code;
    private LocalText title = LocalText.of("Chương trình");
    private LocalText issuer = LocalText.of("UBND tỉnh");
    private LocalText notice = LocalText.of("");
    private String templateVersion = "1";
    private String version = "v1";
    private Map<String, LocalText> taskGroups = Map.of();
    private List<Task> tasks = List.of();
    private List<Unit> units = List.of();
    private List<Town> towns = List.of();
    private List<Project> projects = List.of();
    private Map<String, List<Choice>> choices = Map.of();
    private List<Form> forms = List.of();
    private List<RuleDefinition> rules = List.of();
    private List<Indicator> indicators = List.of();
    private Schedule schedule = new Schedule(ZoneId.of("Asia/Ho_Chi_Minh"), "", "", 15, 14, 20);
    private ReportDefinition report =
            new ReportDefinition("monthly", LocalText.of("Báo cáo"), "bao-cao.xlsx", List.of());
    private Optional<Watch> watch = Optional.empty();
    private Optional<Criteria> criteria = Optional.empty();

    private ProgrammeForTests(String code) {
        this.code = code;
    }

    public static ProgrammeForTests of(String code) {
        return new ProgrammeForTests(code);
    }

    /** As that one, which a test wants otherwise in something. */
    public static ProgrammeForTests like(Programme programme) {
        return of(programme.code())
                .headed(programme.title(), programme.issuer(), programme.notice())
                .versions(programme.templateVersion(), programme.version())
                .tasks(programme.taskGroups(), programme.tasks())
                .units(programme.units())
                .towns(programme.towns())
                .projects(programme.projects())
                .choices(programme.choices())
                .forms(programme.forms())
                .rules(programme.rules())
                .indicators(programme.indicators())
                .schedule(programme.schedule())
                .report(programme.report())
                .watch(programme.watch())
                .criteria(programme.criteria());
    }

    public ProgrammeForTests headed(LocalText called, LocalText by, LocalText noticed) {
        title = called;
        issuer = by;
        notice = noticed;
        return this;
    }

    /** Of its blank workbooks, and of its definitions. */
    public ProgrammeForTests versions(String ofTemplate, String ofDefinitions) {
        templateVersion = ofTemplate;
        version = ofDefinitions;
        return this;
    }

    public ProgrammeForTests tasks(Map<String, LocalText> groups, List<Task> declared) {
        taskGroups = groups;
        tasks = declared;
        return this;
    }

    public ProgrammeForTests units(List<Unit> declared) {
        units = declared;
        return this;
    }

    public ProgrammeForTests towns(List<Town> declared) {
        towns = declared;
        return this;
    }

    public ProgrammeForTests projects(List<Project> declared) {
        projects = declared;
        return this;
    }

    public ProgrammeForTests choices(Map<String, List<Choice>> declared) {
        choices = declared;
        return this;
    }

    public ProgrammeForTests forms(List<Form> declared) {
        forms = declared;
        return this;
    }

    public ProgrammeForTests rules(List<RuleDefinition> declared) {
        rules = declared;
        return this;
    }

    public ProgrammeForTests indicators(List<Indicator> declared) {
        indicators = declared;
        return this;
    }

    public ProgrammeForTests schedule(Schedule when) {
        schedule = when;
        return this;
    }

    public ProgrammeForTests report(ReportDefinition of) {
        report = of;
        return this;
    }

    public ProgrammeForTests watch(Optional<Watch> declared) {
        watch = declared;
        return this;
    }

    public ProgrammeForTests criteria(Optional<Criteria> declared) {
        criteria = declared;
        return this;
    }

    public Programme programme() {
        return new Programme(
                code,
                title,
                issuer,
                notice,
                templateVersion,
                taskGroups,
                tasks,
                units,
                towns,
                projects,
                choices,
                forms,
                rules,
                indicators,
                schedule,
                report,
                version,
                Wording.USUAL,
                Registry.NONE,
                Letters.by(issuer, Language.VI),
                forms,
                watch,
                criteria);
    }
}
