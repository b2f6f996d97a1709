package vn.tiendo.form.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.ReportingYear;
import vn.tiendo.programme.form.ReportingYear.Naming;

/**
 * How a programme's people write years: "2025", or "2024/25", "2024-2025", "FY24/25" where a year lies in two calendar
 * years. Two years in one are first made one word ({@code 2024x2025}), as folded text has no signs between words.
 */
record YearWriting(ReportingYear year) {

    /** A year as it stands in a prepared text. */
    static final String TOKEN = "(?:19|2\\d)\\d{2}(?:x\\d{4})?";

    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    private static final String BETWEEN = " ?[/\\p{Pd}] ?";
    private static final Pattern TWO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})" + BETWEEN + "(\\d{4}|\\d{2})(?![\\d/.-]\\d|\\d)");
    private static final Pattern TWO_SHORT =
            Pattern.compile("(?i)(?<![a-z])FY ?(\\d{2})" + BETWEEN + "(\\d{2})(?!\\d)");
    /** The text with years of two calendar years as one word. */
    String prepared(String text) {
        String spelled = TWO_SHORT.matcher(text).replaceAll("FY 20$1/20$2");
        return TWO.matcher(spelled).replaceAll(found -> {
            int first = Integer.parseInt(found.group(1));
            int second = Integer.parseInt(found.group(2));
            return Matcher.quoteReplacement(isNext(first, second) ? first + "x" + (first + 1) : found.group());
        });
    }

    /** Of 2011-12 only a programme whose years lie so knows that no month is meant. */
    private boolean isNext(int first, int second) {
        boolean next = second == first + 1 || second == (first + 1) % CENTURY;
        return next && !(year.isCalendar() && second <= MONTHS);
    }

    /** The number of the programme's year; nothing where one calendar year does not say which of two is meant. */
    Optional<Integer> number(String token) {
        boolean two = token.length() > 4;
        int first = Integer.parseInt(token.substring(0, 4));
        if (two) {
            return year.isCalendar() ? Optional.empty() : Optional.of(year.numberOfBeginning(first));
        }
        return year.isCalendar() || year.naming() != Naming.BOTH ? Optional.of(first) : Optional.empty();
    }

    /** The period that closes with a month of the calendar. */
    Optional<Period> month(int month, String token) {
        return token.length() > 4
                ? monthOfYear(year.monthOfYear(month), token)
                : Period.parse(String.format(Locale.ROOT, "%s-%02d", token, month));
    }

    /** The period that closes with a month of the programme's year. */
    Optional<Period> monthOfYear(int month, String token) {
        return number(token)
                .flatMap(number -> Period.parse(year.month(number, month).toString()));
    }
}
