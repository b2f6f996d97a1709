package vn.tiendo.programme;

import java.util.List;
import vn.tiendo.measure.Period;

/**
 * What the periodic report holds: its sheets in order.
 *
 * @param title {@code {period}} in it stands for the period as people write it ("Tháng 6/2025")
 * @param fileName of the workbook, ends in {@code .xlsx}; {@code {period}} in it stands for {@code 2025-06}
 */
public record ReportDefinition(String code, LocalText title, String fileName, List<Section> sections) {

    /**
     * One sheet of the report.
     *
     * @param kind which content it shows
     * @param columns codes of the indicators or fields shown, in order; empty where the kind knows its own
     */
    public record Section(Kind kind, String sheet, LocalText title, List<String> columns) {}

    /** The contents that a section can show. */
    public enum Kind {
        OVERVIEW,
        UNITS,
        TASKS,
        PROJECTS,
        TOWNS,
        PLANNING,
        INVESTMENTS,
        SUBMISSIONS
    }

    /** The title with the period in its place. */
    public LocalText titleFor(Period period) {
        return new LocalText(
                title.vi().replace("{period}", period.label()), title.en().replace("{period}", period.toString()));
    }
}
