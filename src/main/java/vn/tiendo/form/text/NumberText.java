package vn.tiendo.form.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Wording.NumberStyle;

/**
 * A number as Vietnamese offices type it: dots (or spaces) group thousands, a comma begins the decimals, parentheses or a
 * minus make it negative, a percent sign or a money unit may follow. Or as English ones do, with comma and dot the other
 * way round. Strict: anything else is no number.
 *
 * @param ambiguous one dot or comma before just three digits ({@code 12.500}): twelve thousand here, twelve and a half
 *     elsewhere, and {@code 12,500} the other way round. In English only the dot: there a comma never begins decimals
 * @param percent whether a percent sign followed
 * @param unit the money unit that followed, if any
 */
public record NumberText(BigDecimal number, boolean ambiguous, boolean percent, Optional<MoneyUnit> unit) {

    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<open>\\()?\\s*(?<sign>[-−–+])?\\s*(?<whole>\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)"
                    + "(?:,(?<part>\\d+))?\\s*(?<tail>%|\\p{L}[\\p{L} ]*)?\\s*(?<close>\\))?");
    private static final Pattern ENGLISH_SHAPE = Pattern.compile(
            "(?<open>\\()?\\s*(?<sign>[-−–+])?\\s*(?<whole>\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)"
                    + "(?:\\.(?<part>\\d+))?\\s*(?<tail>%|\\p{L}[\\p{L} ]*)?\\s*(?<close>\\))?");
    private static final Pattern ENGLISH_DOT = Pattern.compile("[^\\d]*[1-9]\\d{0,2}\\.\\d{3}(?!\\d|[.,]).*");
    private static final Pattern ONE_GROUP = Pattern.compile("[^\\d]*[1-9]\\d{0,2}[.,]\\d{3}(?!\\d|[.,]).*");
    private static final Pattern VIETNAMESE = Pattern.compile(
            "[^\\d]*(?:\\d{1,3}(?:\\.\\d{3}){2,}|[\\d.]*\\.\\d{3},\\d+|0,\\d+|\\d+,(?!\\d{3}(?!\\d))\\d+)(?!\\d).*");
    private static final Pattern ENGLISH = Pattern.compile(
            "[^\\d]*(?:\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?|\\d{1,3},\\d{3}\\.\\d+|0\\.\\d+|\\d+\\.(?!\\d{3}(?!\\d))\\d+)(?![\\d.,]).*");

    /** Reads tidy text, written as in Vietnam; empty if it is no such number. */
    public static Optional<NumberText> parse(String text) {
        return parse(text, NumberStyle.VI);
    }

    /** Reads tidy text; empty if it is no number written in that style. */
    public static Optional<NumberText> parse(String text, NumberStyle style) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var match = (style == NumberStyle.VI ? SHAPE : ENGLISH_SHAPE).matcher(text);
        if (!match.matches() || !isSignedOnce(match)) {
            return Optional.empty();
        }
        String tail = match.group("tail") == null ? "" : match.group("tail").strip();
        var unit = MoneyUnitText.parse(tail);
        if (!tail.isEmpty() && !tail.equals("%") && unit.isEmpty()) {
            return Optional.empty();
        }
        String whole = match.group("whole");
        String part = match.group("part");
        boolean minus = match.group("open") != null || isMinus(match.group("sign"));
        var number = new BigDecimal(whole.replaceAll("[., ]", "") + (part == null ? "" : "." + part));
        boolean ambiguous = (style == NumberStyle.VI ? ONE_GROUP : ENGLISH_DOT)
                .matcher(text)
                .matches();
        return Optional.of(new NumberText(minus ? number.negate() : number, ambiguous, tail.equals("%"), unit));
    }

    /** Both parentheses or none, and no minus within them: what twice negative means, nobody can tell. */
    private static boolean isSignedOnce(Matcher match) {
        boolean open = match.group("open") != null;
        return open == (match.group("close") != null) && !(open && match.group("sign") != null);
    }

    /** Whether it can only have been typed the Vietnamese way: two groups of thousands, or a decimal comma. */
    public static boolean provesVietnamese(String text) {
        return parse(text).isPresent() && VIETNAMESE.matcher(text).matches();
    }

    /** Whether it is a number, though not for Vietnamese offices, that can only have been typed the English way. */
    public static boolean provesEnglish(String text) {
        return text.length() <= LONGEST && ENGLISH.matcher(text).matches();
    }

    private static boolean isMinus(@org.jspecify.annotations.Nullable String sign) {
        return sign != null && !sign.equals("+");
    }
}
