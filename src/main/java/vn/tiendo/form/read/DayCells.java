package vn.tiendo.form.read;

import java.time.YearMonth;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.form.text.DayText;
import vn.tiendo.form.text.PeriodText;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.Column;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;

/** Reads a cell as a day, or as a period, as exactly as its sender gave it. */
final class DayCells {

    private DayCells() {}

    /** A day, a month or a year; unreadable where the column wants it more exactly. */
    static EntryValue day(Cell cell, String text, ColumnFound column) {
        var value = shownAsMonth(day(cell, text), cell, column);
        boolean coarse = value instanceof EntryValue.Day(var _, var given)
                && column.column()
                        .precision()
                        .filter(least -> isCoarser(given, least))
                        .isPresent();
        return coarse ? new EntryValue.Unreadable(Why.TOO_COARSE) : value;
    }

    /** To programs, a month is its first day: whoever sees 03/2024 means the month, unless the column asks for a day. */
    private static EntryValue shownAsMonth(EntryValue value, Cell cell, ColumnFound column) {
        boolean exact = column.column()
                .precision()
                .filter(Column.DatePrecision.DAY::equals)
                .isPresent();
        return value instanceof EntryValue.Day(var date, var _)
                        && cell.value() instanceof CellValue.Date
                        && cell.style().month()
                        && date.getDayOfMonth() == 1
                        && !exact
                ? new EntryValue.Day(date, EntryValue.Day.Precision.MONTH)
                : value;
    }

    private static boolean isCoarser(EntryValue.Day.Precision given, Column.DatePrecision least) {
        return switch (least) {
            case DAY -> given != EntryValue.Day.Precision.DAY;
            case MONTH -> given == EntryValue.Day.Precision.YEAR;
            case YEAR -> false;
        };
    }

    private static EntryValue day(Cell cell, String text) {
        return switch (cell.value()) {
            case CellValue.Date(var value, var _) ->
                new EntryValue.Day(value.toLocalDate(), EntryValue.Day.Precision.DAY);
            case CellValue.Text _ ->
                DayText.parse(text).<EntryValue>map(d -> d).orElseGet(() -> unfilled(text, Why.NOT_A_DATE));
            // 2024 is a year; of other numbers only a cell's format could say which day they count to.
            case CellValue.Decimal(var number) ->
                DayText.year(number).<EntryValue>map(d -> d).orElseGet(DayCells::notADate);
            case CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Unclear _,
                    CellValue.Damaged _,
                    CellValue.OutOfRange _ -> notADate();
        };
    }

    /** A reporting period. */
    static EntryValue period(Cell cell, String text, PeriodText periods) {
        var named = cell.value() instanceof CellValue.Date(var value, var _)
                ? Optional.of(Period.of(YearMonth.from(value)))
                : periods.named(text);
        return named.<EntryValue>map(EntryValue.Named::new).orElseGet(() -> unfilled(text, Why.NOT_A_PERIOD));
    }

    private static EntryValue unfilled(String text, Why why) {
        return DayText.isUnfilled(text) ? new EntryValue.Blank() : new EntryValue.Unreadable(why);
    }

    private static EntryValue notADate() {
        return new EntryValue.Unreadable(Why.NOT_A_DATE);
    }
}
