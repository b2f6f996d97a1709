package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiendo.content.CellContent;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.progress.Consolidation.RowLine;

/**
 * A column that shows a form's own field: texts as sent, choices and towns by name, money in tỷ đồng.
 *
 * @param decimals of its numbers; the same for the whole column
 */
record FieldColumn(Column column, Names names, int decimals) {

    private static final int MOST_DECIMALS = 3;

    static FieldColumn of(Column column, Names names, Collection<RowLine> rows) {
        int decimals = rows.stream()
                .map(row -> row.numbers().get(column.field()))
                .filter(Objects::nonNull)
                .map(value -> scaled(column, value).stripTrailingZeros().scale())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new FieldColumn(column, names, Math.clamp(decimals, 0, MOST_DECIMALS));
    }

    static List<FieldColumn> of(List<Column> columns, Names names, Collection<RowLine> rows) {
        var fitted = columns.stream().map(column -> of(column, names, rows)).toList();
        int money = fitted.stream()
                .filter(FieldColumn::isMoney)
                .mapToInt(FieldColumn::decimals)
                .max()
                .orElse(0);
        // 3.255 beside 1.280,451 is easily misread: amounts of money are all shown to the same place.
        return fitted.stream()
                .map(field -> field.isMoney() ? new FieldColumn(field.column(), names, money) : field)
                .toList();
    }

    String title() {
        String title = Names.title(column);
        if (isMoney()) {
            return title + " (tỷ đồng)";
        }
        return column.unit().isEmpty() ? title : title + " (" + column.unit() + ")";
    }

    double width() {
        return switch (column.type()) {
            case MONEY -> 14;
            case NUMBER, PERCENT, YEARS -> 11;
            case DATE, PERIOD, CODE -> 12;
            case CHOICE -> 19;
            case TEXT -> 32;
        };
    }

    boolean isMoney() {
        return column.type() == FieldType.MONEY;
    }

    CellContent content(RowLine row) {
        var number = row.numbers().get(column.field());
        return number == null ? words(row.texts()) : figure(number);
    }

    CellContent figure(BigDecimal value) {
        return new CellContent.Figure(scaled(column, value), decimals);
    }

    /** As it is shown: money in tỷ đồng. */
    BigDecimal shown(BigDecimal value) {
        return scaled(column, value);
    }

    CellContent words(Map<String, String> texts) {
        String text = texts.getOrDefault(column.field(), "");
        return column.type() == FieldType.DATE ? day(text) : CellContent.words(names.value(column, text));
    }

    private static CellContent day(String text) {
        try {
            return new CellContent.Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // Some give only a month or a year; their words stand as they are.
            return CellContent.words(text);
        }
    }

    private static BigDecimal scaled(Column column, BigDecimal value) {
        return column.type() == FieldType.MONEY ? value.movePointLeft(9) : value;
    }
}
