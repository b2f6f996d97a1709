package vn.tiendo.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;

/**
 * Everything that a report of one period shows, as of one instant. All report formats are written from this alone.
 *
 * @param run the run that made it
 * @param units of units that reported figures, by code
 * @param tasks of tasks that have figures, by code
 * @param owners by owner's name
 * @param capital by capital source's code
 * @param projects every project reported on, by unit then code
 * @param towns base data by town's code, then item code; values absent where blank or not applicable
 * @param schemes planning, regulations, publicity: rows as reported
 * @param investments non-state investments as reported
 * @param submissions of the period, those that count first
 */
public record Consolidation(
        Programme programme,
        Period period,
        Instant asOf,
        long run,
        Figures province,
        Map<UnitCode, Figures> units,
        Map<String, Figures> tasks,
        Map<String, Figures> owners,
        Map<String, Figures> capital,
        List<ProjectLine> projects,
        Map<String, Map<String, TownDatum>> towns,
        List<RowLine> schemes,
        List<RowLine> investments,
        Figures investmentTotals,
        Coverage coverage,
        List<SubmissionLine> submissions) {

    /** A project as reported. {@code texts} are the form's text fields (stage, delay_reason, difficulty, proposal…). */
    public record ProjectLine(
            String code,
            UnitCode unit,
            String task,
            String name,
            String owner,
            Figures figures,
            Map<String, String> texts) {}

    /** A base datum; {@code mark} is set instead of a value when the town said "not applicable". */
    public record TownDatum(Optional<BigDecimal> value, Optional<String> mark) {}

    /** A reported row of Biểu 03 or Biểu 04: texts and numbers (money in đồng) by field. */
    public record RowLine(UnitCode unit, String subject, Map<String, String> texts, Map<String, BigDecimal> numbers) {}

    /**
     * A submission of the period.
     *
     * @param unit empty when the file could not be told whose it is
     * @param state {@code accepted}, {@code accepted-with-warnings}, {@code rejected}, or {@code pending} (not checked yet)
     * @param counts whether its figures are those of the report (accepted, not superseded)
     * @param channel how it came: drop folder, upload
     */
    public record SubmissionLine(
            long receipt,
            Optional<UnitCode> unit,
            String file,
            String sha256,
            String channel,
            Instant receivedAt,
            String state,
            boolean counts,
            List<FindingLine> findings) {}

    /**
     * A finding, in Vietnamese. {@code cell} is empty where none is at fault.
     *
     * @param exemption why the rule does not bind here, if somebody decided so
     */
    public record FindingLine(
            String rule,
            String severity,
            String sheet,
            String cell,
            String found,
            String expected,
            String message,
            Optional<String> exemption) {

        /** One whose rule binds. */
        public FindingLine(
                String rule,
                String severity,
                String sheet,
                String cell,
                String found,
                String expected,
                String message) {
            this(rule, severity, sheet, cell, found, expected, message, Optional.empty());
        }
    }
}
