package vn.tiendo.validation.known;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.FormVersion;

/** Values as they stand in sentences: 1.234,5 in Vietnamese, 1,234.5 in English; money in the sheet's own unit. */
public final class Written {
    private static final int LONGEST = 80;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}\\u00A0]+");

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,12})?");

    private Written() {}

    public static LocalText number(BigDecimal number) {
        return new LocalText(format(number, Locale.of("vi")), format(number, Locale.ENGLISH));
    }

    static LocalText money(Amount amount, MoneyUnit unit) {
        return number(amount.in(unit));
    }

    public static LocalText percent(BigDecimal points) {
        var number = number(points);
        return new LocalText(number.vi() + " %", number.en() + " %");
    }

    /** A stranger's text, kept short and on one line. */
    public static LocalText text(String raw) {
        return LocalText.of(shortened(raw));
    }

    public static LocalText text(LocalText raw) {
        return new LocalText(shortened(raw.vi()), shortened(raw.en()));
    }

    private static String shortened(String raw) {
        String clean = GAPS.matcher(raw).replaceAll(" ").strip();
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, LONGEST - 1).strip() + "…";
    }

    /** A number as it is to be typed, where it is shown as a number: in the way of the other language, too. */
    public static LocalText typed(String number, NumberStyle style) {
        String plain = switch (style) {
            case VI -> number.replace(".", "").replace(',', '.');
            case EN -> number.replace(",", "");
        };
        if (!PLAIN.matcher(plain).matches()) {
            return text(number);
        }
        var shown = number(new BigDecimal(plain));
        return style == NumberStyle.VI ? new LocalText(number, shown.en()) : new LocalText(shown.vi(), number);
    }

    /** A version of a form by its name and its periods: "2025.2, dùng từ kỳ 07/2025". */
    public static LocalText version(FormVersion version) {
        var words = ValidationWords.findings();
        var name = version.called().map(LocalText::of);
        var from = version.from().map(p -> words.say("version.from", Map.of("period", period(p))));
        var until = version.until().map(p -> words.say("version.until", Map.of("period", period(p))));
        return Stream.of(name, from, until)
                .flatMap(Optional::stream)
                .reduce((one, next) -> new LocalText(one.vi() + ", " + next.vi(), one.en() + ", " + next.en()))
                .orElseGet(() -> words.say("version.usual"));
    }

    private static LocalText period(Period period) {
        return new LocalText(String.format(Locale.ROOT, "%02d/%d", period.month(), period.year()), period.toString());
    }

    /** The entry's value if it has one, else what stands there. */
    public static LocalText entry(Entry entry, MoneyUnit unit) {
        return switch (entry.value()) {
            case EntryValue.Money(var amount, var _) -> money(amount, unit);
            case EntryValue.Quantity(var number) -> number(number);
            case EntryValue.Percent(var points, var _) -> percent(points);
            case EntryValue.Words(var text) -> text(text);
            case EntryValue.Chosen(var value) -> text(value);
            case EntryValue.Failed(var code) -> text(code);
            case EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Unreadable _,
                    EntryValue.NotComputed _ -> text(entry.raw());
        };
    }

    private static String format(BigDecimal number, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (locale.getLanguage().equals("vi")) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
        var format = new DecimalFormat("#,##0.#", symbols);
        format.setMaximumFractionDigits(12);
        return format.format(number);
    }
}
