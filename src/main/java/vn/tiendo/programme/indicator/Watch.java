package vn.tiendo.programme.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;

/**
 * What a programme watches in one of its forms: what it warns of, and what it forecasts. {@code warnings.yaml} says so.
 *
 * @param form whose rows are watched
 * @param stage the field that says how far a subject has come, if the form has one
 * @param ended what it says of those that are over
 * @param cause the field that names the cause of a delay, if the form has one
 * @param reasons the fields in which senders give their reasons in words
 * @param warnings in the order in which they are told
 * @param outlook what is forecast, if anything is
 */
public record Watch(
        String form,
        Optional<String> stage,
        List<String> ended,
        Optional<String> cause,
        List<String> reasons,
        List<Warning> warnings,
        Optional<Outlook> outlook) {

    public Watch {
        ended = List.copyOf(ended);
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }

    /** What is warned of. */
    public enum Kind {
        /** Nothing done of what is planned. */
        ZERO(0),
        /** The share done lags the share of the year that is over by more points than the limit. */
        DELAY(10),
        /** A cumulative figure below an earlier one of the same year. */
        DROP(0),
        /** Past the year of completion in the registry, and not over. */
        OVERDUE(0),
        /** Nothing done for as many periods as the limit. */
        STILL(3),
        /** What is done exceeds the whole by more than the limit. */
        OVERRUN(0),
        /** The share of land handed over lags the share of the subject's years that are over by more points than the limit. */
        LAND(10),
        /** What is expected of the year is less than what is done already, by more than the limit. */
        ESTIMATE(0),
        /**
         * What was done up to a period is not what was done up to an earlier one of the year and in each one since, by more
         * than the limit for each of these.
         */
        SUM(0),
        /** A unit fell by as many ranks as the limit, or an amount changed a thousandfold, as by another unit of money. */
        SLIP(2);

        private final BigDecimal usual;

        Kind(long usual) {
            this.usual = BigDecimal.valueOf(usual);
        }

        public BigDecimal usual() {
            return usual;
        }

        public boolean hasFields() {
            return this != OVERDUE;
        }

        public boolean hasWhole() {
            return switch (this) {
                case ZERO, DELAY, OVERRUN, LAND, ESTIMATE, SUM, SLIP -> true;
                case DROP, OVERDUE, STILL -> false;
            };
        }
    }

    /** Of what a warning is. */
    public enum Level {
        UNIT,
        PROJECT
    }

    /**
     * A kind of warning.
     *
     * @param fields what is done; added up where there are several, but each by itself where every one counts
     * @param whole what that is held against
     * @param limit points, ranks, periods or đồng: {@link Kind} says which
     * @param by of what is warned where both are possible
     * @param amounts the amounts that may have slipped into another unit of money; that of the registry first
     * @param rule the rule that asks senders for the reason, if one does
     */
    public record Warning(
            Kind kind,
            LocalText name,
            List<String> fields,
            Optional<String> whole,
            BigDecimal limit,
            List<Level> by,
            List<String> amounts,
            Optional<String> rule) {

        public Warning {
            fields = List.copyOf(fields);
            by = List.copyOf(by);
            amounts = List.copyOf(amounts);
        }

        /** Whether it is told of these. */
        public boolean isBy(Level level) {
            return by.isEmpty() || by.contains(level);
        }
    }

    /**
     * What is forecast.
     *
     * @param done cumulative over the year
     * @param plan of the year
     * @param before what had been done up to the end of the year before: it tells what that year came to
     * @param expected what owners themselves expect of the year
     */
    public record Outlook(String done, String plan, Optional<String> before, Optional<String> expected) {}
}
