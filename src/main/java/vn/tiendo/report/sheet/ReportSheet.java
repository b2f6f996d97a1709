package vn.tiendo.report.sheet;

import java.util.Optional;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.report.source.ReportSource;

/** One sheet of the provincial workbook, or one appendix of the report. */
public interface ReportSheet {

    static ReportSheet of(ReportSource source, Section section) {
        var consolidation = source.consolidation();
        return switch (section.kind()) {
            case OVERVIEW -> new OverviewSheet(source, section);
            case INDICATORS -> new IndicatorsSheet(consolidation, source.situation(), section);
            case ROWS -> new RowsSheet(consolidation, section);
            case ANSWERS -> new AnswersSheet(consolidation, section);
            case ITEMS -> new ItemsSheet(consolidation, section);
            case SUBMISSIONS -> new SubmissionsSheet(consolidation, section);
            case NOTES -> new NotesSheet(consolidation, section);
        };
    }

    /** Why there is nothing to show, as a sentence; then it is left out. */
    default Optional<String> silence() {
        return Optional.empty();
    }

    /** What the report's definition calls it stands above its tables. */
    void write(SheetWriter sheet);
}
