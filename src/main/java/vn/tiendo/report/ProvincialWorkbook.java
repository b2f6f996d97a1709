package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.programme.ReportDefinition;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.workbook.SheetDraft;
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
                var content = ReportSheet.of(consolidation, section);
                // A form that is not collected this month would be a page with nothing on it.
                if (content.silence().isEmpty()) {
                    content.write(sheet(workbook, section, footer));
                }
            }
            if (!consolidation.adjusted().entries().isEmpty()) {
                var adjustments = new AdjustmentsSheet(consolidation);
                adjustments.write(workbook.longSheet(adjustments.name(), footer));
            }
            workbook.write(out);
        }
    }

    /** The overview alone has charts, and links beside it. */
    private static SheetDraft sheet(WorkbookDraft workbook, Section section, String footer) {
        return section.kind() == ReportDefinition.Kind.OVERVIEW
                ? workbook.sheet(section.sheet(), footer)
                : workbook.longSheet(section.sheet(), footer);
    }
}
