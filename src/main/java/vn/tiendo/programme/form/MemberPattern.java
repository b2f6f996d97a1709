package vn.tiendo.programme.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;

/**
 * Members of one or several dimensions, a part for each of them: a member, {@code *} for any, or, for what belongs to the
 * report's own period, {@code {year}}, {@code {quarter}} or {@code {month}}.
 */
public record MemberPattern(List<String> parts) {

    public static final String ANY = "*";
    static final String BETWEEN = "/";

    /** Stands in PostgreSQL's regular expressions as well as in Java's. */
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N}\\s_-]");

    public MemberPattern {
        parts = List.copyOf(parts);
    }

    /** One part for the only dimension, whose members may hold a slash themselves; else a part for each. */
    public static MemberPattern of(String text, int dimensions) {
        return new MemberPattern(dimensions <= 1 ? List.of(text) : List.of(text.split(BETWEEN, -1)));
    }

    /** A regular expression for the whole text of a member, in the report of a period; times are of the programme's year. */
    public String regex(Period period, ReportingYear year) {
        return parts.stream().map(part -> regex(part, period, year)).collect(Collectors.joining(BETWEEN, "^", "$"));
    }

    private String regex(String part, Period period, ReportingYear year) {
        return switch (part) {
            case ANY -> parts.size() == 1 ? ".+" : "[^/]*";
            case "{year}" -> Integer.toString(year.number(period));
            case "{quarter}" -> "Q" + year.quarter(period);
            case "{month}" -> String.format(Locale.ROOT, "%02d", period.month());
            default -> SPECIAL.matcher(part).replaceAll("\\\\$0");
        };
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, parts);
    }
}
