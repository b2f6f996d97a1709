package vn.tiendo.programme.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.fault.LocalText;

/**
 * What the periodic report holds: its workbook's sheets in order, and the reports that are signed, each for its readers.
 *
 * @param title {@code {period}} in it stands for the period as people write it ("Tháng 6/2025")
 * @param fileName of the workbook, ends in {@code .xlsx}; {@code {period}} in it stands for {@code 2025-06}
 * @param signed in the order of their audiences' codes
 * @param template the look of the signed ones as .docx; empty for the usual one
 */
public record ReportDefinition(
        String code,
        LocalText title,
        String fileName,
        List<Section> sections,
        List<SignedReport> signed,
        Optional<ReportTemplate> template) {

    public ReportDefinition {
        sections = List.copyOf(sections);
        signed = List.copyOf(signed);
    }

    /** A workbook alone. */
    public ReportDefinition(String code, LocalText title, String fileName, List<Section> sections) {
        this(code, title, fileName, sections, List.of(), Optional.empty());
    }

    public ReportDefinition with(List<SignedReport> reports, Optional<ReportTemplate> look) {
        return new ReportDefinition(code, title, fileName, sections, reports, look);
    }

    /**
     * One sheet of the report.
     *
     * @param kind which content it shows
     * @param columns codes of the indicators or fields shown, in order; empty where the kind knows its own
     * @param by the dimension whose members are the rows, where it shows indicators
     * @param rank the indicator by which those rows are ranked, the best first; if empty they keep their usual order
     * @param form the form shown, where it shows one
     * @param telling what it says besides
     */
    public record Section(
            Kind kind,
            String sheet,
            LocalText title,
            List<String> columns,
            Optional<String> by,
            Optional<String> rank,
            Optional<String> form,
            Telling telling) {

        public Section {
            columns = List.copyOf(columns);
        }

        /** A section that shows what its kind usually does. */
        public Section(Kind kind, String sheet, LocalText title, List<String> columns) {
            this(kind, sheet, title, columns, Optional.empty(), Optional.empty(), Optional.empty(), Telling.NONE);
        }
    }

    /**
     * What a section says besides its table.
     *
     * @param count the fields by whose values its rows are counted over the table: the first down, the second across
     * @param tells by row, the indicators that tell of it in words: of a task that no project measures
     * @param says by rule, how its warnings are told to readers: {@code {count}} dự án quá thời hạn hoàn thành
     * @param money the unit in which its money is shown; if empty the report's usual one
     */
    public record Telling(
            List<String> count,
            Map<String, List<String>> tells,
            Map<String, LocalText> says,
            Optional<MoneyUnit> money) {

        public static final Telling NONE = new Telling(List.of(), Map.of(), Map.of(), Optional.empty());

        public Telling {
            count = List.copyOf(count);
            tells = Collections.unmodifiableMap(new LinkedHashMap<>(tells));
            says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
        }
    }

    /** The contents that a section can show. */
    public enum Kind {
        /** The province's indicators, and what readers have to know of them. */
        OVERVIEW,
        /** Indicators by any dimension. */
        INDICATORS,
        /** The rows of any table as reported, by unit. */
        ROWS,
        /** The answers to a block of questions, a unit a row. */
        ANSWERS,
        /** A table whose columns are members, as towns: its data items down, the members across. */
        ITEMS,
        /** Who has sent what. */
        SUBMISSIONS,
        /** What is behind the figures, submission by submission, and what the signs mean. */
        NOTES
    }

    /** The title with the period in its place, as the programme's people call it. */
    public LocalText titleFor(LocalText period) {
        return new LocalText(
                title.vi().replace("{period}", period.vi()), title.en().replace("{period}", period.en()));
    }
}
