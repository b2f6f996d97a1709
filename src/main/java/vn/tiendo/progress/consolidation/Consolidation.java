package vn.tiendo.progress.consolidation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.progress.coverage.Coverage;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.submission.Declaration;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Timeliness;

/**
 * Everything that a report of one period shows, as of one instant. All report formats are written from this alone.
 *
 * @param run the run that made it
 * @param figures by dimension, then key; the province's have the key {@code ""}. Subjects are keyed {@code unit/subject};
 *     the key {@code ""} of a field is of rows that say nothing in it. Only what has figures is there
 * @param rows as reported, by the code of each form that the report shows or names things from
 * @param subjects how many each form reports on whose rows are not there, by its code
 * @param submissions of the period, those that count first
 * @param adjusted what the province adjusted, which is in all of these figures
 */
public record Consolidation(
        Programme programme,
        Period period,
        Instant asOf,
        long run,
        Map<String, Map<String, Figures>> figures,
        Map<String, List<RowLine>> rows,
        Map<String, Long> subjects,
        Coverage coverage,
        List<SubmissionLine> submissions,
        Adjusted adjusted) {

    /** By key; nothing of a dimension by which nothing is told apart. */
    public Map<String, Figures> figures(String dimension) {
        return figures.getOrDefault(dimension, Map.of());
    }

    /** Of all together. */
    public Figures province() {
        return figures(Dimensions.PROVINCE).getOrDefault("", Figures.NONE);
    }

    /** Of a form, by unit, then as they stood in the sheets; nothing of one that the report does not show. */
    public List<RowLine> rows(String form) {
        return rows.getOrDefault(form, List.of());
    }

    /**
     * The province's adjustments of the period.
     *
     * @param entries every one, in the order in which they were written down
     * @param totals what of each indicator comes from them, of the province first, then by unit
     * @param places by dimension, the keys of which any figure has an adjustment in it
     */
    public record Adjusted(List<AdjustmentLine> entries, List<AdjustedTotal> totals, Map<String, Set<String>> places) {

        public static final Adjusted NONE = new Adjusted(List.of(), List.of(), Map.of());

        public Adjusted {
            entries = List.copyOf(entries);
            totals = List.copyOf(totals);
            places = Map.copyOf(places);
        }

        /** Whether any figure there has an adjustment in it. */
        public boolean isIn(String dimension, String key) {
            return places.getOrDefault(dimension, Set.of()).contains(key);
        }
    }

    /**
     * An indicator in which there are adjustments.
     *
     * @param unit empty for the province
     * @param whole what it comes to, with them
     */
    public record AdjustedTotal(
            Indicator indicator, Optional<UnitCode> unit, Optional<Measured> whole, AdjustedPart part) {}

    /**
     * A reported row: texts, numbers (money in đồng) and marks for "not applicable" by field; fields that stand for a
     * member are {@code field:member}. What was left blank is not there.
     */
    public record RowLine(
            UnitCode unit,
            String subject,
            Map<String, String> texts,
            Map<String, BigDecimal> numbers,
            Map<String, String> marks) {

        /** A row to which everything applies. */
        public RowLine(UnitCode unit, String subject, Map<String, String> texts, Map<String, BigDecimal> numbers) {
            this(unit, subject, texts, numbers, Map.of());
        }
    }

    /**
     * A submission of the period.
     *
     * @param unit empty when the file could not be told whose it is
     * @param state {@code accepted}, {@code accepted-with-warnings}, {@code rejected}, or {@code pending} (not checked yet)
     * @param counts whether its figures are those of the report (accepted, not superseded)
     * @param channel how it came: drop folder, upload, declaration
     * @param standing where it stood as of the report's instant
     * @param timeliness how it stands to the deadline
     * @param correction what the one that took its place says otherwise, if one did
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
            Standing standing,
            Timeliness timeliness,
            List<FindingLine> findings,
            Optional<Correction> correction) {

        /** How many of its warnings somebody gave a reason for. */
        public long explained() {
            return findings.stream()
                    .filter(finding -> finding.reason().isPresent())
                    .count();
        }

        /** Whether it is a nil report: the unit has sent, and has nothing to say. */
        public boolean isNil() {
            return channel.equals(Declaration.CHANNEL);
        }
    }

    /**
     * A finding, in Vietnamese. {@code cell} is empty where none is at fault.
     *
     * @param exemption why the rule does not bind here, if somebody decided so
     * @param reason what was said about a warning by the report's instant
     */
    public record FindingLine(
            String rule,
            Severity severity,
            String sheet,
            String cell,
            String found,
            String expected,
            String message,
            Optional<String> exemption,
            Optional<GivenReason> reason) {

        /** One about which nothing was said. */
        public FindingLine(
                String rule,
                Severity severity,
                String sheet,
                String cell,
                String found,
                String expected,
                String message,
                Optional<String> exemption) {
            this(rule, severity, sheet, cell, found, expected, message, exemption, Optional.empty());
        }

        /** The same, with what was said about it. */
        public FindingLine with(GivenReason given) {
            return new FindingLine(
                    rule, severity, sheet, cell, found, expected, message, exemption, Optional.of(given));
        }

        /** One whose rule binds. */
        public FindingLine(
                String rule,
                Severity severity,
                String sheet,
                String cell,
                String found,
                String expected,
                String message) {
            this(rule, severity, sheet, cell, found, expected, message, Optional.empty());
        }
    }

    /**
     * A reason that was given for a warning.
     *
     * @param who gave it
     * @param since the period for which it was given first, if that is an earlier one
     */
    public record GivenReason(String words, String who, Instant givenAt, Optional<Period> since) {}
}
