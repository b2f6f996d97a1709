package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.report.ReportDefinition;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.Situations;
import vn.tiendo.report.sheet.AdjustmentsSheet;
import vn.tiendo.report.sheet.ChangesSheet;
import vn.tiendo.report.sheet.ReportSheet;
import vn.tiendo.report.source.ReportFormat;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.workbook.draft.SheetDraft;
import vn.tiendo.workbook.draft.WorkbookDraft;

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
                var content = ReportSheet.of(source, section);
                // A form that is not collected this month would be a page with nothing on it.
                if (content.silence().isEmpty()) {
                    content.write(sheet(workbook, section, footer));
                }
            }
            if (!consolidation.adjusted().entries().isEmpty()) {
                var adjustments = new AdjustmentsSheet(consolidation);
                adjustments.write(workbook.longSheet(adjustments.name(), footer));
            }
            ChangesSheet.of(source).ifPresent(changes -> changes.write(workbook.longSheet(changes.name(), footer)));
            workbook.write(out);
        }
    }

    /** What has to be known for it besides figures: what ranked tables are held against. */
    public static Situations.Asked asked(Programme programme) {
        var ranked = programme.report().sections().stream()
                .filter(section -> section.rank().isPresent() && section.by().isPresent())
                .toList();
        var indicators = programme.indicators().stream()
                .filter(indicator ->
                        ranked.stream().anyMatch(section -> section.rank().equals(Optional.of(indicator.code()))))
                .toList();
        return new Situations.Asked(
                indicators,
                ranked.stream().flatMap(section -> section.by().stream()).toList(),
                List.of(),
                false);
    }

    /** The overview alone has charts, and links beside it. */
    private static SheetDraft sheet(WorkbookDraft workbook, Section section, String footer) {
        return section.kind() == ReportDefinition.Kind.OVERVIEW
                ? workbook.sheet(section.sheet(), footer)
                : workbook.longSheet(section.sheet(), footer);
    }
}
