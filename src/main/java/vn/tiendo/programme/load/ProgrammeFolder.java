package vn.tiendo.programme.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Wording;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.programme.indicator.Criteria;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.load.csv.AskedFacts;
import vn.tiendo.programme.load.csv.KeptRegistries;
import vn.tiendo.programme.load.csv.Registries;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.DefinitionText;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.FolderVersion;
import vn.tiendo.programme.load.file.RegistryTable;
import vn.tiendo.programme.load.file.YamlFile;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.load.yaml.CriteriaFile;
import vn.tiendo.programme.load.yaml.FormFile;
import vn.tiendo.programme.load.yaml.FormVersionChecks;
import vn.tiendo.programme.load.yaml.IndicatorsFile;
import vn.tiendo.programme.load.yaml.LettersFile;
import vn.tiendo.programme.load.yaml.ProgrammeFile;
import vn.tiendo.programme.load.yaml.ReportFile;
import vn.tiendo.programme.load.yaml.RulesFile;
import vn.tiendo.programme.load.yaml.ScheduleFile;
import vn.tiendo.programme.load.yaml.SignedReportFile;
import vn.tiendo.programme.load.yaml.WarningsFile;
import vn.tiendo.programme.report.Letters;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportTemplate;
import vn.tiendo.programme.report.SignedReport;

/** Reads one programme's folder and checks it as a whole. */
final class ProgrammeFolder {

    private final Path folder;
    private final Faults faults;
    private final DeclaredNames names;
    private final Set<Path> read = new HashSet<>();

    ProgrammeFolder(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.names = new DeclaredNames(faults);
    }

    /** The programme, or nothing when a file of it cannot be read at all; its faults are told to {@link Faults}. */
    Optional<Programme> programme() {
        checkCode();
        refuseLinks();
        String version = version();
        var head = yaml("programme.yaml").map(file -> new ProgrammeFile(file, names));
        var forms = forms();
        head.ifPresent(file -> file.checkIgnored(forms));
        var whole = FormVersions.whole(forms);
        var rules = rules(forms);
        var indicators = indicators(whole);
        var schedule = yaml("schedule.yaml").map(f -> new ScheduleFile(f).schedule());
        var report = report(whole, indicators);
        var letters = letters();
        var watch = watch(whole, indicators);
        var criteria = criteria(whole);
        var registries = Registries.read(
                new KeptRegistries(folder, forms), new AskedFacts(forms, rules, indicators), faults, names);
        var registry = registries.registry(
                head.map(ProgrammeFile::wording).map(Wording::language).orElse(Language.VI));
        var workingDays = registries.workingDays();
        names.check();
        noticeUnread();
        if (!version.equals(version())) {
            faults.add(start(folder), FaultWords.say("file.changed"), FaultWords.say("file.changed.fix"));
        }
        if (head.isEmpty() || schedule.isEmpty() || report.isEmpty()) {
            return Optional.empty();
        }
        var file = head.get();
        var programme = new Programme(
                code(),
                file.title(),
                file.issuer(),
                file.notice(),
                file.templateVersion(),
                file.groups(),
                file.tasks(),
                registries.units(),
                registries.towns(),
                registries.projects(),
                file.choices(),
                FormVersions.newest(forms),
                rules,
                indicators,
                schedule.get().with(workingDays),
                report.get(),
                version,
                file.wording(),
                registry,
                letters.orElseGet(() -> Letters.by(file.issuer(), file.wording().language())),
                forms,
                watch,
                criteria);
        if (!faults.anyUnread()) {
            registries.noticeIdle(programme);
            criteria.ifPresent(registries::noticeClasses);
        }
        return Optional.of(programme);
    }

    private String version() {
        return FolderVersion.of(folder);
    }

    private String code() {
        return Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("");
    }

    /** It stands in addresses of pages and names of folders. */
    private void checkCode() {
        if (!code().matches("[a-z0-9][a-z0-9-]{0,63}")) {
            faults.add(start(folder), FaultWords.say("folder.name", code()), FaultWords.say("folder.name.fix"));
        }
    }

    private Optional<YamlValue> yaml(String name) {
        return yaml(folder.resolve(name));
    }

    private Optional<YamlValue> yaml(Path file) {
        read.add(file);
        return YamlFile.read(file, faults);
    }

    /** In all of their versions. */
    private List<Form> forms() {
        var files = new ArrayList<FormFile>();
        for (var file : DefinitionFiles.yamlIn(folder.resolve("forms"))) {
            yaml(file).map(piece -> new FormFile(piece, names)).ifPresent(files::add);
        }
        new FormVersionChecks(faults).check(files);
        var forms = files.stream().flatMap(file -> file.forms().stream()).toList();
        if (forms.isEmpty()) {
            faults.add(start(folder.resolve("forms")), FaultWords.say("forms.none"), FaultWords.say("forms.none.fix"));
        }
        return forms;
    }

    private List<RuleDefinition> rules(List<Form> forms) {
        return yaml("rules.yaml")
                .map(file -> new RulesFile(forms, names).rules(file))
                .orElse(List.of());
    }

    private List<Indicator> indicators(List<Form> forms) {
        return yaml("indicators.yaml")
                .map(file -> new IndicatorsFile(forms, names).indicators(file))
                .orElse(List.of());
    }

    /** Optional: without them, letters are headed by the programme's issuer. */
    private Optional<Letters> letters() {
        var file = folder.resolve("letters.yaml");
        return Files.exists(file) ? yaml(file).map(piece -> new LettersFile(piece).letters()) : Optional.empty();
    }

    /** Optional: without them, nothing is warned of. */
    private Optional<Watch> watch(List<Form> forms, List<Indicator> indicators) {
        var file = folder.resolve("warnings.yaml");
        return Files.exists(file)
                ? yaml(file).map(piece -> new WarningsFile(piece, forms, indicators, names).watch())
                : Optional.empty();
    }

    /** Optional: without them, no town is scored. */
    private Optional<Criteria> criteria(List<Form> forms) {
        var file = folder.resolve("criteria.yaml");
        return Files.exists(file)
                ? yaml(file).map(piece -> new CriteriaFile(piece, forms, names).criteria())
                : Optional.empty();
    }

    /** One file is of the workbook; each other one, of a signed report, names its audience. */
    private Optional<ReportDefinition> report(List<Form> forms, List<Indicator> indicators) {
        var files = DefinitionFiles.yamlIn(folder.resolve("reports")).stream()
                .flatMap(file -> yaml(file).stream())
                .toList();
        var workbooks =
                files.stream().filter(file -> !SignedReportFile.is(file)).toList();
        if (workbooks.size() != 1) {
            var place = workbooks.isEmpty()
                    ? start(folder.resolve("reports"))
                    : workbooks.get(1).place();
            faults.add(place, FaultWords.say("reports.count", workbooks.size()), FaultWords.say("reports.count.fix"));
        }
        var signed = files.stream()
                .filter(SignedReportFile::is)
                .map(file -> new SignedReportFile(file, forms, indicators))
                .toList();
        var reports = signed.stream()
                .map(SignedReportFile::report)
                .sorted(Comparator.comparing(SignedReport::audience))
                .toList();
        var report = workbooks.stream()
                .map(file -> new ReportFile(file, forms, indicators).report().with(reports, template()))
                .toList()
                .stream()
                .findFirst();
        report.ifPresent(workbook -> signed.forEach(file -> file.check(workbook)));
        return report;
    }

    /** Optional: without it, reports look as the province's form has them. */
    private Optional<ReportTemplate> template() {
        var file = folder.resolve("reports").resolve("template.docx");
        return Files.exists(file)
                ? Optional.of(new ReportTemplate(DefinitionFiles.bytes(file), start(file)))
                : Optional.empty();
    }

    /** What lies elsewhere changes without being seen here, and is not among the files that are kept. */
    private void refuseLinks() {
        for (var link : DefinitionFiles.linksBelow(folder)) {
            faults.add(start(link), FaultWords.say("file.link"), FaultWords.say("file.link.fix"));
        }
    }

    /** A file that nothing reads is probably misplaced or misnamed. */
    private void noticeUnread() {
        Stream.of(RegistryTable.values()).map(table -> table.in(folder)).forEach(read::add);
        for (var file : DefinitionFiles.filesBelow(folder)) {
            if (file.toString().matches(".*\\.(ya?ml|csv)") && !read.contains(file)) {
                faults.notice(start(file), FaultWords.say("file.unread"), FaultWords.say("file.unread.fix"));
            }
        }
    }

    private static DefinitionPlace start(Path path) {
        return DefinitionPlace.startOf(DefinitionText.nameOf(path));
    }
}
