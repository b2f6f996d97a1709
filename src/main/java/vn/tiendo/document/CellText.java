package vn.tiendo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tiendo.content.CellContent;

/** What is read in a cell, in the numbers and days of a document's language. */
record CellText(ReportWords words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int GROUP = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    String of(CellContent content) {
        return switch (content) {
            case CellContent.Blank _, CellContent.Awaited _ -> "";
            case CellContent.Words(String text, var _) -> PlainText.of(text);
            case CellContent.Figure(BigDecimal value, int decimals) -> number(value, decimals);
            case CellContent.Difference(BigDecimal value, int decimals) -> difference(value, decimals);
            case CellContent.Ordinal(long number) -> Long.toString(number);
            case CellContent.Percent(BigDecimal ratio, int decimals) -> number(ratio.movePointRight(2), decimals) + "%";
            case CellContent.Day(LocalDate day) -> DAY.format(day);
            case CellContent.Month(YearMonth month) -> MONTH.format(month);
            case CellContent.Formula(var _, CellContent now) -> of(now);
            case CellContent.Link(String text, var _) -> PlainText.of(text);
            case CellContent.Spanning(CellContent inner, int _) -> of(inner);
        };
    }

    private String difference(BigDecimal value, int decimals) {
        return switch (value.signum()) {
            case 1 -> "▲ " + number(value, decimals);
            case -1 -> "▼ " + number(value.negate(), decimals);
            default -> "＝";
        };
    }

    /** With exactly so many decimals, to which the content's values are rounded already. */
    String number(BigDecimal value, int decimals) {
        var digits = new StringBuilder(
                value.setScale(decimals, RoundingMode.HALF_UP).abs().toPlainString());
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        if (decimals > 0) {
            digits.setCharAt(whole, words.numbers().decimal());
        }
        for (int at = whole - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, words.numbers().grouping());
        }
        return (value.signum() < 0 ? "-" : "") + digits;
    }
}
