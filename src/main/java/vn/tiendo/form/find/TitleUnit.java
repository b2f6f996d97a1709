package vn.tiendo.form.find;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.text.UnknownMoneyUnit;
import vn.tiendo.measure.MoneyUnit;

/**
 * The money unit that a column's own title names in parentheses ("Tổng mức đầu tư (tỷ đồng)") or at its end
 * ("Đăng ký, tỷ đồng"). What stands in other parentheses is no unit ("(luỹ kế)"); one that nobody knows ("(triệu USD)") is not none.
 *
 * @param unclear whether it names a unit that cannot be read
 */
public record TitleUnit(Optional<MoneyUnit> unit, boolean unclear) {

    private static final TitleUnit NONE = new TitleUnit(Optional.empty(), false);
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final String PATH = " – ";

    /** Behind one of these a unit may end a label: "Đăng ký, tỷ đồng". */
    private static final String PARTING = ",;:/-–—|";

    /** And on a line of its own, which is a space by now: "Đăng ký tỷ đồng". */
    private static final Pattern IN_WORDS =
            Pattern.compile("(?iu)[^\\s,;:/–—|-]\\s+((?:nghìn|ngàn|triệu|t[ỷỉ])\\s+(?:đồng|vnđ|vnd))\\s*$");

    private static final Pattern PARTS = Pattern.compile("[;,:]|\\s[–—-]\\s");

    /** The last one of the title's path, which is the column's nearest. */
    public static TitleUnit of(String title) {
        var last = NONE;
        for (String label : title.split(PATH, -1)) {
            var one = ofLabel(label);
            last = one.equals(NONE) ? last : one;
        }
        return last;
    }

    private static TitleUnit ofLabel(String label) {
        var match = PARENTHESES.matcher(label);
        var last = NONE;
        while (match.find()) {
            var one = in(match.group(1));
            last = one.equals(NONE) ? last : one;
        }
        int end = last.equals(NONE) ? unitAtEnd(label) : -1;
        return end < 0 ? last : in(label.substring(end));
    }

    /** The label without the unit at its end. */
    static String without(String label) {
        int end = unitAtEnd(label);
        if (end < 0) {
            return label;
        }
        String rest = label.substring(0, end).strip();
        return PARTING.indexOf(rest.charAt(rest.length() - 1)) < 0 ? rest : rest.substring(0, rest.length() - 1);
    }

    /** Where a unit begins that ends a label without parentheses; −1 where none does. */
    private static int unitAtEnd(String label) {
        int sign = -1;
        for (int i = label.length() - 1; i > 0 && sign < 0; i--) {
            sign = PARTING.indexOf(label.charAt(i)) < 0 ? -1 : i;
        }
        if (sign > 0 && !label.substring(0, sign).isBlank() && isUnit(label.substring(sign + 1))) {
            return sign + 1;
        }
        var words = IN_WORDS.matcher(label);
        return words.find() ? words.start(1) : -1;
    }

    private static boolean isUnit(String text) {
        return MoneyUnitText.mayStandIn(text) && (MoneyUnitText.bare(text).isPresent() || UnknownMoneyUnit.is(text));
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
