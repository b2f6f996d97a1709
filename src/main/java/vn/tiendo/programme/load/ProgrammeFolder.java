package vn.tiendo.programme.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import vn.tiendo.programme.load.yaml.RulesFile;
import vn.tiendo.programme.load.yaml.ScheduleFile;
import vn.tiendo.programme.load.yaml.WarningsFile;
import vn.tiendo.programme.registry.Registry;
import vn.tiendo.programme.report.Letters;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.time.Schedule;

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
        var parts = new Parts();
        names.check();
        noticeUnread();
        if (!version.equals(version())) {
            faults.add(start(folder), FaultWords.say("file.changed"), FaultWords.say("file.changed.fix"));
        }
        var programme = parts.programme(version);
        if (!faults.anyUnread()) {
            programme.ifPresent(parts::noticeIdle);
        }
        return programme;
    }

    /** What its files declare, each read when those are that it refers to. */
    private final class Parts {

        private final Optional<ProgrammeFile> head = yaml("programme.yaml").map(file -> new ProgrammeFile(file, names));
        private final List<Form> forms = forms();
        private final List<RuleDefinition> rules;
        private final List<Indicator> indicators;
        private final Optional<Schedule> schedule;
        private final Optional<ReportDefinition> report;
        private final Optional<Letters> letters;
        private final Optional<Watch> watch;
        private final Optional<Criteria> criteria;
        private final Registries registries;
        private final Registry registry;

        Parts() {
            head.ifPresent(file -> file.checkIgnored(forms));
            var whole = FormVersions.whole(forms);
            rules = rules(forms);
            indicators = indicators(whole);
            var timed = yaml("schedule.yaml").map(file -> new ScheduleFile(file).schedule());
            report = report(whole, indicators);
            letters = letters();
            watch = watch(whole, indicators);
            criteria = criteria(whole);
            registries = Registries.read(
                    new KeptRegistries(folder, forms), new AskedFacts(forms, rules, indicators), faults, names);
            registry = registries.registry(
                    head.map(ProgrammeFile::wording).map(Wording::language).orElse(Language.VI));
            var workingDays = registries.workingDays();
            schedule = timed.map(times -> times.with(workingDays));
        }

        Optional<Programme> programme(String version) {
            return head.flatMap(file ->
                    schedule.flatMap(times -> report.map(reported -> programme(version, file, times, reported))));
        }

        private Programme programme(String version, ProgrammeFile file, Schedule times, ReportDefinition reported) {
            return new Programme(
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
                    times,
                    reported,
                    version,
                    file.wording(),
                    registry,
                    letters.orElseGet(
                            () -> Letters.by(file.issuer(), file.wording().language())),
                    forms,
                    watch,
                    criteria);
        }

        void noticeIdle(Programme programme) {
            registries.noticeIdle(programme);
            criteria.ifPresent(registries::noticeClasses);
        }
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

    private Optional<YamlValue> ifThere(String name) {
        return Files.exists(folder.resolve(name)) ? yaml(name) : Optional.empty();
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
        return ifThere("letters.yaml").map(file -> new LettersFile(file).letters());
    }

    /** Optional: without them, nothing is warned of. */
    private Optional<Watch> watch(List<Form> forms, List<Indicator> indicators) {
        return ifThere("warnings.yaml").map(file -> new WarningsFile(file, forms, indicators, names).watch());
    }

    /** Optional: without them, no town is scored. */
    private Optional<Criteria> criteria(List<Form> forms) {
        return ifThere("criteria.yaml").map(file -> new CriteriaFile(file, forms, names).criteria());
    }

    private Optional<ReportDefinition> report(List<Form> forms, List<Indicator> indicators) {
        var reports = folder.resolve("reports");
        var files = DefinitionFiles.yamlIn(reports).stream()
                .flatMap(file -> yaml(file).stream())
                .toList();
        return new ReportsFolder(reports, files, forms, indicators, faults).report();
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

    static DefinitionPlace start(Path path) {
        return DefinitionPlace.startOf(DefinitionText.nameOf(path));
    }
}
