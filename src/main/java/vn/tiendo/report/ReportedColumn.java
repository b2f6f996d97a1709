package vn.tiendo.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.progress.Consolidation.RowLine;

/**
 * A column that shows what a form's column says: texts as sent, choices by name, money in triệu đồng; of a column across
 * members, what it says for one of them.
 *
 * @param member empty for a plain column
 * @param labels over it, from the top
 * @param decimals of its numbers; the same for the whole column
 */
record ReportedColumn(Column column, String member, List<String> labels, Names names, int decimals) {

    private static final int MOST_DECIMALS = 3;
    private static final double NARROWEST = 9.5;

    /** The same, with as many decimals as its rows need. */
    ReportedColumn fitted(Collection<RowLine> rows) {
        int needed = rows.stream()
                .flatMap(row -> number(row).stream())
                .mapToInt(value -> shown(value).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return withDecimals(Math.clamp(needed, 0, MOST_DECIMALS));
    }

    ReportedColumn withDecimals(int places) {
        return new ReportedColumn(column, member, labels, names, places);
    }

    private String key() {
        return member.isEmpty() ? column.field() : column.field() + ":" + member;
    }

    boolean isMoney() {
        return column.type() == FieldType.MONEY;
    }

    /** Whether its rows are added up: money always, other numbers where the form itself has them in its totals. */
    boolean isSummed() {
        return isMoney() || (column.type() == FieldType.NUMBER && column.total());
    }

    /** The labels over it; the lowest with the unit, where the table's unit line does not give it. */
    List<String> path() {
        if (isMoney() || column.unit().isEmpty() || labels.getLast().contains("(" + column.unit() + ")")) {
            return labels;
        }
        var path = new java.util.ArrayList<>(labels);
        path.set(path.size() - 1, labels.getLast() + " (" + column.unit() + ")");
        return List.copyOf(path);
    }

    double width(Collection<RowLine> rows) {
        return Vietnamese.widthFor(path().getLast(), contentWidth(rows));
    }

    private double contentWidth(Collection<RowLine> rows) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT -> numberWidth(rows);
            case YEARS -> 11;
            case DATE, PERIOD, CODE -> 12;
            case CHOICE -> 17;
            case TEXT -> textWidth(rows);
        };
    }

    /** Enough for the sum, which is the widest. */
    private double numberWidth(Collection<RowLine> rows) {
        double widest = sum(rows)
                .map(sum -> Vietnamese.number(shown(sum), decimals).length() * 1.1)
                .orElse(0.0);
        return Math.max(NARROWEST, widest + 2);
    }

    /** A short text needs no wide column, a long one is broken into lines. */
    private double textWidth(Collection<RowLine> rows) {
        int longest = rows.stream()
                .map(row -> row.texts().getOrDefault(key(), ""))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(longest * 1.1, 14, 32);
    }

    Optional<BigDecimal> number(RowLine row) {
        return Optional.ofNullable(row.numbers().get(key()));
    }

    /** Of those rows that give it; empty if none does. */
    Optional<BigDecimal> sum(Collection<RowLine> rows) {
        return rows.stream().flatMap(row -> number(row).stream()).reduce(BigDecimal::add);
    }

    CellContent content(RowLine row) {
        if (row.marks().containsKey(key())) {
            return CellContent.centred("không áp dụng");
        }
        return number(row)
                .<CellContent>map(this::figure)
                .orElseGet(() -> words(row.texts().getOrDefault(key(), "")));
    }

    CellContent figure(BigDecimal value) {
        return new CellContent.Figure(shown(value), decimals);
    }

    private BigDecimal shown(BigDecimal value) {
        return isMoney() ? value.movePointLeft(6) : value;
    }

    private CellContent words(String text) {
        return switch (column.type()) {
            case DATE -> day(text);
            case PERIOD ->
                CellContent.centred(Period.parse(text).map(Period::label).orElse(text));
            case CODE, YEARS -> CellContent.centred(names.value(column, text));
            case TEXT, CHOICE, MONEY, NUMBER, PERCENT -> CellContent.words(names.value(column, text));
        };
    }

    private static CellContent day(String text) {
        try {
            return new CellContent.Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // Some give only a month or a year; their words stand as they are.
            return CellContent.centred(text);
        }
    }
}
