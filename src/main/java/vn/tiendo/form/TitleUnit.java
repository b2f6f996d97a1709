package vn.tiendo.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.MoneyUnit;

/**
 * The money unit that a column's own title names in parentheses ("Tổng mức đầu tư (tỷ đồng)"). What stands in others is
 * no unit ("(luỹ kế)"); one that nobody knows ("(triệu USD)") is not none.
 *
 * @param unclear whether it names a unit that cannot be read
 */
record TitleUnit(Optional<MoneyUnit> unit, boolean unclear) {

    private static final TitleUnit NONE = new TitleUnit(Optional.empty(), false);
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern PARTS = Pattern.compile("[;,:]|\\s[–—-]\\s");

    /** The last one of the title's path, which is the column's nearest. */
    static TitleUnit of(String title) {
        var match = PARENTHESES.matcher(title);
        var last = NONE;
        while (match.find()) {
            var one = in(match.group(1));
            last = one.equals(NONE) ? last : one;
        }
        return last;
    }

    private static TitleUnit in(String text) {
        var whole = MoneyUnitText.parse(text).or(() -> MoneyUnitText.parse(text.substring(text.indexOf(':') + 1)));
        if (whole.isPresent()) {
            return new TitleUnit(whole, false);
        }
        var parts = List.of(PARTS.split(text));
        var units = new HashSet<MoneyUnit>();
        parts.forEach(part -> MoneyUnitText.bare(part).ifPresent(units::add));
        if (units.size() == 1) {
            return new TitleUnit(units.stream().findFirst(), false);
        }
        boolean unknown = UnknownMoneyUnit.is(text) || parts.stream().anyMatch(UnknownMoneyUnit::is);
        return new TitleUnit(Optional.empty(), unknown || units.size() > 1);
    }
}
