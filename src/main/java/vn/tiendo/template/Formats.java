package vn.tiendo.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.workbook.Accepted;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.Content;

/**
 * How a column's cells are written and what is written in them.
 *
 * @param money in which the sheet states money
 */
record Formats(MoneyUnit money, Lists lists) {

    /** What is measured has parts; what is counted has none. */
    private static final Set<String> MEASURED =
            Set.of("ha", "km", "km2", "km²", "m", "m2", "m²", "m3", "m³", "tấn", "kg", "lít");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** An empty cell that awaits a value; {@code unit} is the row's own, if the row says one. */
    Content awaited(Column column, String unit) {
        return new Content.Awaited(
                switch (column.type()) {
                    case MONEY -> new Content.Figure(BigDecimal.ZERO, money == MoneyUnit.TY ? 3 : 0);
                    case NUMBER -> new Content.Figure(BigDecimal.ZERO, decimals(column, unit));
                    case PERCENT -> new Content.Figure(BigDecimal.ZERO, 2);
                    case DATE -> date(column);
                    case CODE, TEXT, PERIOD, YEARS, CHOICE -> new Content.Words("", Content.Side.START);
                });
    }

    private static Content date(Column column) {
        return switch (precision(column)) {
            case DAY -> new Content.Day(LocalDate.EPOCH);
            case MONTH -> new Content.Month(YearMonth.from(LocalDate.EPOCH));
            case YEAR -> new Content.Words("", Content.Side.CENTRE);
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
    Content of(Column column, KeptFigure figure, String unit) {
        return figure.value()
                .map(value -> number(column, value, unit))
                .or(() -> figure.words().map(words -> words(column, words)))
                .orElse(Content.words("-"));
    }

    Content number(Column column, BigDecimal value, String unit) {
        return switch (column.type()) {
            case MONEY ->
                new Content.Figure(new Amount(value.longValueExact()).in(money), money == MoneyUnit.TY ? 3 : 0);
            case PERCENT -> new Content.Figure(value, 2);
            case NUMBER -> new Content.Figure(value, Math.max(decimals(column, unit), places(value)));
            case CODE, TEXT, DATE, PERIOD, YEARS, CHOICE -> Content.words(value.toPlainString());
        };
    }

    private static int places(BigDecimal value) {
        return Math.clamp(value.stripTrailingZeros().scale(), 0, 3);
    }

    Content words(Column column, String words) {
        if (column.type() == FieldType.DATE) {
            return date(column, words);
        }
        return Content.words(lists.name(column, words));
    }

    /** Where a month will do, a day of it is no more than that month. */
    private static Content date(Column column, String words) {
        boolean month = precision(column) == Column.DatePrecision.MONTH;
        if (DAY.matcher(words).matches()) {
            var day = LocalDate.parse(words);
            return month ? new Content.Month(YearMonth.from(day)) : new Content.Day(day);
        }
        return MONTH.matcher(words).matches() ? new Content.Month(YearMonth.parse(words)) : Content.centred(words);
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
    static BigDecimal value(Content content) {
        return content instanceof Content.Figure(var value, int _) ? value : BigDecimal.ZERO;
    }

    static String cell(int row, int column) {
        return new CellAddress(row, column).toString();
    }
}
