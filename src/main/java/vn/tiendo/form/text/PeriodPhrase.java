package vn.tiendo.form.text;

import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.form.SaidPeriod;

/**
 * One way in which people write a period, with its year or without.
 *
 * @param pattern over prepared text; its group {@code year} is the year, where it stands there
 * @param kind what the number is that it names
 * @param number 1 to 12; anything else is no period
 * @param months of how many the period is; 0 where the words do not say
 */
record PeriodPhrase(Pattern pattern, Kind kind, ToIntFunction<MatchResult> number, ToIntFunction<MatchResult> months) {

    private static final int MONTHS = 12;

    enum Kind {
        /** A month of the calendar. */
        MONTH,
        /** So many months of the programme's year. */
        MONTHS_OF_YEAR,
        /** A month of the calendar, or none: the words say other things as well. */
        MAYBE_MONTH
    }

    /** One whose words all name periods as long as each other. */
    PeriodPhrase(Pattern pattern, Kind kind, ToIntFunction<MatchResult> number, int months) {
        this(pattern, kind, number, _ -> months);
    }

    /** What a place found by the pattern says. */
    Optional<SaidPeriod> said(MatchResult match, YearWriting years, Optional<String> elsewhere) {
        int found = number.applyAsInt(match);
        if (found < 1 || found > MONTHS) {
            return Optional.empty();
        }
        var own = Optional.ofNullable(match.group("year"));
        int month = kind == Kind.MONTHS_OF_YEAR ? years.year().calendarMonth(found) : found;
        var named = own.or(() -> elsewhere)
                .flatMap(year ->
                        kind == Kind.MONTHS_OF_YEAR ? years.monthOfYear(found, year) : years.month(found, year));
        if (named.isPresent() && kind == Kind.MAYBE_MONTH) {
            return Optional.of(
                    new SaidPeriod.OnlyMonth(month, Optional.of(named.get().year())));
        }
        return named.<SaidPeriod>map(SaidPeriod.Named::new)
                .or(() -> Optional.of(
                        own.isPresent() ? new SaidPeriod.Unread() : new SaidPeriod.OnlyMonth(month, Optional.empty())));
    }
}
