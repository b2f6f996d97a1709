package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.UnitSaid;
import vn.tiendo.report.word.Vietnamese;

/**
 * A column that shows what a form's column says: texts as sent, choices by name, money in one unit; of a column across
 * members, what it says for one of them.
 *
 * @param member empty for a plain column
 * @param labels over it, from the top
 * @param money the unit of its amounts
 * @param decimals of its numbers; the same for the whole column
 */
record ReportedColumn(
        Column column, String member, List<String> labels, ReportNames names, MoneyUnit money, int decimals)
        implements RowColumn {

    private static final int MOST_DECIMALS = 3;
    private static final double NARROWEST = 9.5;
    private static final double WIDEST = 40;
    private static final double NARROWEST_TEXT = 14;
    private static final double MOST_CHOICE = 20;
    /** A text of a hundred letters stands in three lines. */
    private static final double LINES = 4;

    private static final int MOST_MEASURED = 1_000;

    /** The same, with as many decimals as its rows need. */
    ReportedColumn fitted(Collection<RowLine> rows) {
        int needed = rows.stream()
                .flatMap(row -> number(row).stream())
                .mapToInt(value -> shown(value).stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return withDecimals(Math.clamp(needed, 0, isMoney() && money != MoneyUnit.TY ? 1 : MOST_DECIMALS));
    }

    ReportedColumn withDecimals(int places) {
        return new ReportedColumn(column, member, labels, names, money, places);
    }

    @Override
    public String code() {
        return column.field();
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

    @Override
    public boolean isTotalled() {
        return isSummed();
    }

    /** The lowest with the unit, where neither the labels nor the table's unit line give it. */
    @Override
    public List<String> path() {
        if (isMoney()) {
            return labels;
        }
        var path = new ArrayList<>(labels);
        path.set(path.size() - 1, UnitSaid.once(labels.getLast(), column.unit(), labels));
        return List.copyOf(path);
    }

    @Override
    public double width(Collection<RowLine> rows) {
        return Vietnamese.widthFor(path().getLast(), contentWidth(rows));
    }

    private double contentWidth(Collection<RowLine> rows) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT -> numberWidth(rows);
            case YEARS -> 11;
            case DATE, PERIOD, CODE -> 12;
            case CHOICE -> Math.min(MOST_CHOICE, textWidth(rows));
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

    /** A short text needs no wide column, a long one is broken into lines, but no word of it. */
    private double textWidth(Collection<RowLine> rows) {
        double longest = 0;
        double word = 0;
        // Of very many rows the first are like the others.
        for (RowLine row : rows.stream().limit(MOST_MEASURED).toList()) {
            String text = names.value(column, row.texts().getOrDefault(key(), ""));
            longest = Math.max(longest, text.length());
            word = Math.max(word, Vietnamese.widthFor(text, 0));
        }
        double lines = Math.clamp(Math.sqrt(longest) * LINES, NARROWEST_TEXT, WIDEST);
        return Math.clamp(Math.max(word, Math.min(longest * 1.1 + 2, lines)), NARROWEST, WIDEST);
    }

    Optional<BigDecimal> number(RowLine row) {
        return Optional.ofNullable(row.numbers().get(key()));
    }

    /** Of those rows that give it; empty if none does. */
    Optional<BigDecimal> sum(Collection<RowLine> rows) {
        return rows.stream().flatMap(row -> number(row).stream()).reduce(BigDecimal::add);
    }

    @Override
    public CellContent content(RowLine row) {
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
        return isMoney() ? value.divide(BigDecimal.valueOf(money.dong())) : value;
    }

    @Override
    public CellContent total(Collection<RowLine> rows, FormSheet table, FormSheet.Span span) {
        String letters = table.letters(this, span);
        String formula = "SUBTOTAL(9," + letters + span.firstRow() + ":" + letters + span.lastRow() + ")";
        return sum(rows)
                .<CellContent>map(sum -> new CellContent.Formula(formula, figure(sum)))
                .orElse(CellContent.BLANK);
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
