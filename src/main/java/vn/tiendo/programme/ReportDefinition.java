package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * What the periodic report holds: its workbook's sheets in order, and the reports that are signed, each for its readers.
 *
 * @param title {@code {period}} in it stands for the period as people write it ("Tháng 6/2025")
 * @param fileName of the workbook, ends in {@code .xlsx}; {@code {period}} in it stands for {@code 2025-06}
 * @param signed in the order of their audiences' codes
 */
public record ReportDefinition(
        String code, LocalText title, String fileName, List<Section> sections, List<SignedReport> signed) {

    public ReportDefinition {
        sections = List.copyOf(sections);
        signed = List.copyOf(signed);
    }

    /** A workbook alone. */
    public ReportDefinition(String code, LocalText title, String fileName, List<Section> sections) {
        this(code, title, fileName, sections, List.of());
    }

    ReportDefinition with(List<SignedReport> reports) {
        return new ReportDefinition(code, title, fileName, sections, reports);
    }

    /**
     * One sheet of the report.
     *
     * @param kind which content it shows
     * @param columns codes of the indicators or fields shown, in order; empty where the kind knows its own
     * @param by the dimension whose members are the rows, where it shows indicators
     * @param rank the indicator by which those rows are ranked, the highest first; if empty they keep their usual order
     * @param form the form shown, where it shows one; if empty the first that fits
     */
    public record Section(
            Kind kind,
            String sheet,
            LocalText title,
            List<String> columns,
            Optional<String> by,
            Optional<String> rank,
            Optional<String> form) {

        public Section {
            columns = List.copyOf(columns);
        }

        /** A section that shows what its kind usually does. */
        public Section(Kind kind, String sheet, LocalText title, List<String> columns) {
            this(kind, sheet, title, columns, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The contents that a section can show. */
    public enum Kind {
        OVERVIEW,
        UNITS,
        TASKS,
        PROJECTS,
        TOWNS,
        PLANNING,
        INVESTMENTS,
        SUBMISSIONS,
        /** Indicators by any dimension. */
        INDICATORS,
        /** The rows of any table as reported, by unit. */
        ROWS,
        /** The answers to a block of questions, a unit a row. */
        ANSWERS
    }

    /** The title with the period in its place, as the programme's people call it. */
    public LocalText titleFor(LocalText period) {
        return new LocalText(
                title.vi().replace("{period}", period.vi()), title.en().replace("{period}", period.en()));
    }
}
