package vn.tiendo.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a language writes numbers and days, for formats that have to write a cell as text. */
public enum Numerals {
    /** {@code 1.234,5}. */
    VIETNAMESE('.', ','),
    /** {@code 1,234.5}. */
    ENGLISH(',', '.');

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);
    private static final int POINTS_OF_A_RATIO = 2;

    private final char grouping;
    private final char decimal;

    Numerals(char grouping, char decimal) {
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /** With so many decimals, half up, as spreadsheet programs show it. */
    public String number(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        var format = new DecimalFormat("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), symbols);
        // Rounded before: a format writes what it rounds to zero as "-0".
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private String difference(BigDecimal value, int decimals) {
        return switch (value.signum()) {
            case 1 -> "▲ " + number(value, decimals);
            case -1 -> "▼ " + number(value.negate(), decimals);
            default -> "＝";
        };
    }

    /** What a cell shows; empty for one that shows nothing. A formula shows what it comes to now. */
    public String text(CellContent content) {
        return switch (content) {
            case CellContent.Blank _, CellContent.Awaited _ -> "";
            case CellContent.Words(String text, var _) -> text;
            case CellContent.Figure(BigDecimal value, int decimals) -> number(value, decimals);
            case CellContent.Difference(BigDecimal value, int decimals) -> difference(value, decimals);
            case CellContent.Ordinal(long number) -> Long.toString(number);
            case CellContent.Percent(BigDecimal ratio, int decimals) ->
                number(ratio.movePointRight(POINTS_OF_A_RATIO), decimals) + "%";
            case CellContent.Day(LocalDate date) -> DAY.format(date);
            case CellContent.Month(YearMonth month) -> MONTH.format(month);
            case CellContent.Formula(String _, CellContent now) -> text(now);
            case CellContent.Link(String text, String _) -> text;
            case CellContent.Spanning(CellContent inner, int _) -> text(inner);
        };
    }
}
