package vn.tiendo.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.content.CellContent;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.draft.Accepted;

/**
 * How a column's cells are written and what is written in them.
 *
 * @param money in which the sheet states money
 */
record Formats(MoneyUnit money, DropDownLists lists) {

    /** What is measured has parts; what is counted has none. */
    private static final Set<String> MEASURED =
            Set.of("ha", "km", "km2", "km²", "m", "m2", "m²", "m3", "m³", "tấn", "kg", "lít");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** An empty cell that awaits a value; {@code unit} is the row's own, if the row says one. */
    CellContent awaited(Column column, String unit) {
        return new CellContent.Awaited(
                switch (column.type()) {
                    case MONEY -> new CellContent.Figure(BigDecimal.ZERO, money == MoneyUnit.TY ? 3 : 0);
                    case NUMBER -> new CellContent.Figure(BigDecimal.ZERO, decimals(column, unit));
                    case PERCENT -> new CellContent.Figure(BigDecimal.ZERO, 2);
                    case DATE -> date(column);
                    case CODE, TEXT, PERIOD, YEARS, CHOICE -> new CellContent.Words("", CellContent.Side.START);
                });
    }

    private static CellContent date(Column column) {
        return switch (precision(column)) {
            case DAY -> new CellContent.Day(LocalDate.EPOCH);
            case MONTH -> new CellContent.Month(YearMonth.from(LocalDate.EPOCH));
            case YEAR -> new CellContent.Words("", CellContent.Side.CENTRE);
        };
    }

    private static Column.DatePrecision precision(Column column) {
        return column.precision().orElse(Column.DatePrecision.DAY);
    }

    private int decimals(Column column, String unit) {
        String stated = unit.isEmpty() ? column.unit() : unit;
        String first = stated.split("/", -1)[0];
        return MEASURED.contains(first) ? 2 : 0;
    }

    /** A figure as it was accepted. */
    CellContent of(Column column, KeptFigure figure, String unit) {
        return figure.value()
                .map(value -> number(column, value, unit))
                .or(() -> figure.words().map(words -> words(column, words)))
                .orElse(CellContent.words("-"));
    }

    CellContent number(Column column, BigDecimal value, String unit) {
        return switch (column.type()) {
            case MONEY ->
                new CellContent.Figure(new Amount(value.longValueExact()).in(money), money == MoneyUnit.TY ? 3 : 0);
            case PERCENT -> new CellContent.Figure(value, 2);
            case NUMBER -> new CellContent.Figure(value, Math.max(decimals(column, unit), places(value)));
            case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> CellContent.words(value.toPlainString());
        };
    }

    private static int places(BigDecimal value) {
        return Math.clamp(value.stripTrailingZeros().scale(), 0, 3);
    }

    CellContent words(Column column, String words) {
        if (column.type() == FieldType.DATE) {
            return date(column, words);
        }
        return CellContent.words(lists.name(column, words));
    }

    /** Where a month will do, a day of it is no more than that month. */
    private static CellContent date(Column column, String words) {
        boolean month = precision(column) == Column.DatePrecision.MONTH;
        if (DAY.matcher(words).matches()) {
            var day = LocalDate.parse(words);
            return month ? new CellContent.Month(YearMonth.from(day)) : new CellContent.Day(day);
        }
        return MONTH.matcher(words).matches()
                ? new CellContent.Month(YearMonth.parse(words))
                : CellContent.centred(words);
    }

    /** What may be written there; nothing is asked of texts. */
    Optional<Accepted> accepted(Column column) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT ->
                Optional.of(column.negative() ? new Accepted.AnyNumber() : new Accepted.Counted());
            case DATE ->
                switch (precision(column)) {
                    case DAY -> Optional.of(new Accepted.Day());
                    case MONTH -> Optional.of(new Accepted.Month());
                    case YEAR -> Optional.empty();
                };
            case CODE, TEXT, CHOICE -> lists.of(column);
            case PERIOD, YEARS -> Optional.empty();
        };
    }

    /** The number that a content shows, for adding up. */
    static BigDecimal value(CellContent content) {
        return content instanceof CellContent.Figure(var value, int _) ? value : BigDecimal.ZERO;
    }

    static String cell(int row, int column) {
        return new CellAddress(row, column).toString();
    }
}
