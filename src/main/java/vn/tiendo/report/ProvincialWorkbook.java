package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.programme.ReportDefinition;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.workbook.WorkbookDraft;

/** The province's workbook (.xlsx), in Vietnamese, made to be read and printed: one sheet per section of the report. */
public final class ProvincialWorkbook implements ReportFormat {

    @Override
    public String code() {
        return "xlsx";
    }

    @Override
    public String fileName(ReportSource source) {
        var consolidation = source.consolidation();
        String name = consolidation.programme().report().fileName();
        String stem = name.endsWith(".xlsx") ? name.substring(0, name.length() - ".xlsx".length()) : name;
        return stem.replace("{period}", consolidation.period().toString()) + ".xlsx";
    }

    @Override
    public void write(ReportSource source, OutputStream out) throws IOException {
        var consolidation = source.consolidation();
        var programme = consolidation.programme();
        var report = programme.report();
        String footer = report.titleFor(consolidation.programme().named(consolidation.period()))
                .vi();
        try (var workbook = WorkbookDraft.of(footer, programme.issuer().vi(), consolidation.asOf())) {
            for (Section section : report.sections()) {
                // The overview alone has charts, and links beside it.
                var sheet = section.kind() == ReportDefinition.Kind.OVERVIEW
                        ? workbook.sheet(section.sheet(), footer)
                        : workbook.longSheet(section.sheet(), footer);
                content(consolidation, section).write(sheet);
            }
            if (!consolidation.adjusted().entries().isEmpty()) {
                var adjustments = new AdjustmentsSheet(consolidation);
                adjustments.write(workbook.longSheet(adjustments.name(), footer));
            }
            workbook.write(out);
        }
    }

    private static ReportSheet content(Consolidation consolidation, Section section) {
        return switch (section.kind()) {
            case OVERVIEW -> new OverviewSheet(consolidation, section);
            case UNITS -> new UnitsSheet(consolidation, section);
            case TASKS -> new TasksSheet(consolidation, section);
            case PROJECTS -> new ProjectsSheet(consolidation, section);
            case TOWNS -> new TownsSheet(consolidation, section);
            case PLANNING -> new PlanningSheet(consolidation, section);
            case INVESTMENTS -> new InvestmentsSheet(consolidation, section);
            case SUBMISSIONS -> new SubmissionsSheet(consolidation, section);
            case INDICATORS -> new IndicatorsSheet(consolidation, section);
            case ROWS -> new RowsSheet(consolidation, section);
            case ANSWERS -> new AnswersSheet(consolidation, section);
        };
    }
}
