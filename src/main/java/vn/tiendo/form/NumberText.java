package vn.tiendo.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.MoneyUnit;

/**
 * A number as Vietnamese offices type it: dots (or spaces) group thousands, a comma begins the decimals, parentheses or a
 * minus make it negative, a percent sign or a money unit may follow. Strict: anything else is no number.
 *
 * @param ambiguous one dot before just three digits ({@code 12.500}): twelve thousand here, twelve and a half elsewhere
 * @param percent whether a percent sign followed
 * @param unit the money unit that followed, if any
 */
record NumberText(BigDecimal number, boolean ambiguous, boolean percent, Optional<MoneyUnit> unit) {

    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<open>\\()?\\s*(?<sign>[-−–+])?\\s*(?<whole>\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?: \\d{3})+)"
                    + "(?:,(?<part>\\d+))?\\s*(?<tail>%|\\p{L}[\\p{L} ]*)?\\s*(?<close>\\))?");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Map<String, MoneyUnit> UNITS = Map.of(
            "dong", MoneyUnit.DONG,
            "d", MoneyUnit.DONG,
            "vnd", MoneyUnit.DONG,
            "nghin dong", MoneyUnit.NGHIN,
            "ngan dong", MoneyUnit.NGHIN,
            "trieu dong", MoneyUnit.TRIEU,
            "trieu", MoneyUnit.TRIEU,
            "ti dong", MoneyUnit.TY,
            "ti", MoneyUnit.TY);

    /** Reads tidy text; empty if it is no such number. */
    static Optional<NumberText> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var match = SHAPE.matcher(text);
        if (!match.matches() || (match.group("open") == null) != (match.group("close") == null)) {
            return Optional.empty();
        }
        String tail = match.group("tail") == null ? "" : match.group("tail").strip();
        var unit = moneyUnit(tail);
        if (!tail.isEmpty() && !tail.equals("%") && unit.isEmpty()) {
            return Optional.empty();
        }
        String whole = match.group("whole");
        String part = match.group("part");
        boolean minus = match.group("open") != null || isMinus(match.group("sign"));
        var number = new BigDecimal(whole.replaceAll("[. ]", "") + (part == null ? "" : "." + part));
        boolean ambiguous = part == null && ONE_GROUP.matcher(whole).matches();
        return Optional.of(new NumberText(minus ? number.negate() : number, ambiguous, tail.equals("%"), unit));
    }

    /** Whether it can only have been typed the Vietnamese way: two groups of thousands, or a decimal comma. */
    static boolean provesVietnamese(String text) {
        return text.matches("[-(]?\\d{1,3}(\\.\\d{3}){2,}.*|[-(]?\\d+(\\.\\d{3})*,\\d.*")
                && parse(text).isPresent();
    }

    /** The money unit that the words name, if they name just that. */
    static Optional<MoneyUnit> moneyUnit(String words) {
        return Optional.ofNullable(
                UNITS.get(Folded.of(words.toLowerCase(Locale.ROOT)).key()));
    }

    private static boolean isMinus(@org.jspecify.annotations.Nullable String sign) {
        return sign != null && !sign.equals("+");
    }
}
