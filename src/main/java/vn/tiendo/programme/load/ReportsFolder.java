package vn.tiendo.programme.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.DefinitionFiles;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.YamlValue;
import vn.tiendo.programme.load.yaml.ReportFile;
import vn.tiendo.programme.load.yaml.SignedReportFile;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportTemplate;
import vn.tiendo.programme.report.SignedReport;

/**
 * The reports of a programme's folder.
 *
 * @param folder {@code reports/}
 * @param files that lie in it
 * @param forms in whatever version
 */
record ReportsFolder(Path folder, List<YamlValue> files, List<Form> forms, List<Indicator> indicators, Faults faults) {

    /** One file is of the workbook; each other one, of a signed report, names its audience. */
    Optional<ReportDefinition> report() {
        var workbooks =
                files.stream().filter(file -> !SignedReportFile.is(file)).toList();
        if (workbooks.size() != 1) {
            var place = workbooks.isEmpty()
                    ? ProgrammeFolder.start(folder)
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
        var file = folder.resolve("template.docx");
        return Files.exists(file)
                ? Optional.of(new ReportTemplate(DefinitionFiles.bytes(file), ProgrammeFolder.start(file)))
                : Optional.empty();
    }
}
