package vn.tiendo.programme.fault;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.tiendo.measure.MoneyUnit;

/** The languages that the program speaks, each with its way of writing numbers. */
public enum Language {
    VI(Locale.of("vi"), '.', ','),
    EN(Locale.ENGLISH, ',', '.');

    private final Locale locale;
    private final char grouping;
    private final char decimal;

    Language(Locale locale, char grouping, char decimal) {
        this.locale = locale;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /** English for those who read it; Vietnamese for all others. */
    public static Language of(Locale reader) {
        return reader.getLanguage().equals(EN.locale.getLanguage()) ? EN : VI;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isEnglish() {
        return this == EN;
    }

    public String of(LocalText text) {
        return isEnglish() ? text.en() : text.vi();
    }

    /** What a unit of money is called. */
    public String of(MoneyUnit unit) {
        return isEnglish() ? unit.inEnglish() : unit.label();
    }

    /** A unit of measurement; only that of money is called otherwise in the other language. */
    public String unit(String unit) {
        return MoneyUnit.named(unit).map(this::of).orElse(unit);
    }

    /** 1.234,57 in Vietnamese, 1,234.57 in English; no more decimals than that. */
    public String number(BigDecimal number, int decimals) {
        return format("#,##0", decimals).format(number);
    }

    /** With exactly so many decimals: for columns of numbers. */
    public String fixed(BigDecimal number, int decimals) {
        var format = format("#,##0", decimals);
        format.setMinimumFractionDigits(decimals);
        return format.format(number);
    }

    /** With all its decimals. */
    public String exact(BigDecimal number) {
        return number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private DecimalFormat format(String pattern, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        var format = new DecimalFormat(pattern, symbols);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
