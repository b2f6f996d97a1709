package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.report.ReportItem.Listed;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** What the columns of a table of a form's rows say: texts as sent, choices by name, money in the report's unit. */
record RowTexts(Telling telling, Form form) {

    static final String NOT_REPORTED = "…";

    static final CellContent UNKNOWN = CellContent.centred(NOT_REPORTED);

    private static final int MOST_DECIMALS = 2;
    private static final int FIGURE_SHARE = 11;
    private static final int RATIO_SHARE = 9;
    private static final int CHOICE_SHARE = 12;
    private static final int UNIT_SHARE = 13;
    private static final int TEXT_SHARE = 20;

    /** What a row says there. */
    interface Cell {
        CellContent of(RowLine row);
    }

    /** What all rows come to there; empty where they cannot be added up. */
    interface Total {
        Optional<CellContent> of(List<RowLine> rows);
    }

    /**
     * A column.
     *
     * @param share its width as a part of the whole
     * @param money whether it is of the report's unit of money
     */
    record TableColumn(String name, int share, boolean money, Cell cell, Total total) {}

    /** Those that the form has in the period. */
    List<TableColumn> of(List<String> codes) {
        return codes.stream().flatMap(code -> column(code).stream()).toList();
    }

    private BodyWords words() {
        return telling.words();
    }

    private Optional<TableColumn> column(String code) {
        if (code.equals(Listed.UNIT)) {
            return Optional.of(new TableColumn(
                    words().say("by.unit"),
                    UNIT_SHARE,
                    false,
                    row -> CellContent.words(telling.units().inTable(row.unit())),
                    _ -> Optional.empty()));
        }
        return ratio(code).map(this::quotient).or(() -> form.column(field(code)).map(own -> reported(code, own)));
    }

    private static String field(String code) {
        return code.split(":", 2)[0];
    }

    private Optional<Indicator> ratio(String code) {
        return telling.indicator(code).filter(indicator -> indicator.isOfRowsOf(form));
    }

    /** A ratio of two columns is worked out anew, of the rows together from their sums. */
    private TableColumn quotient(Indicator indicator) {
        String unit = telling.amounts().unit(indicator);
        String name = words().of(indicator.name());
        return new TableColumn(
                unit.isEmpty() ? name : name + " (" + unit + ")",
                RATIO_SHARE,
                false,
                row -> quotient(indicator, List.of(row)).orElse(UNKNOWN),
                rows -> quotient(indicator, rows).or(() -> Optional.of(UNKNOWN)));
    }

    private Optional<CellContent> quotient(Indicator indicator, List<RowLine> rows) {
        return share(indicator, rows)
                .flatMap(share -> telling.amounts().rounded(indicator, share))
                .map(value -> new CellContent.Figure(value, Math.max(0, value.scale())));
    }

    private static Optional<Share> share(Indicator indicator, List<RowLine> rows) {
        var above = sum(rows, field(indicator.numerator()));
        var below = indicator.denominator().flatMap(measure -> sum(rows, field(measure)));
        return above.flatMap(numerator -> below.map(denominator -> new Share(numerator, denominator)));
    }

    private static String field(Measure measure) {
        return measure instanceof Measure.Sum(var _, var field, var _) ? field : "";
    }

    private static Optional<BigDecimal> sum(List<RowLine> rows, String field) {
        return rows.stream().flatMap(row -> RowMembers.sum(row, field).stream()).reduce(BigDecimal::add);
    }

    private TableColumn reported(String code, Column column) {
        boolean money = column.type() == FieldType.MONEY;
        return new TableColumn(
                named(code, column),
                share(column),
                money,
                row -> cell(code, column, row),
                rows -> isSummed(column)
                        ? rows.stream()
                                .flatMap(row -> number(code, row).stream())
                                .reduce(BigDecimal::add)
                                .map(sum -> figure(column, sum))
                                .or(() -> Optional.of(UNKNOWN))
                        : Optional.empty());
    }

    private static boolean isSummed(Column column) {
        return column.type() == FieldType.MONEY || (column.type() == FieldType.NUMBER && column.total());
    }

    private static boolean isNumber(Column column) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT -> true;
            case TEXT, CHOICE, CODE, YEARS, DATE, PERIOD -> false;
        };
    }

    private static int share(Column column) {
        return switch (column.type()) {
            case MONEY, NUMBER -> FIGURE_SHARE;
            case PERCENT -> RATIO_SHARE;
            case CHOICE, CODE, YEARS, DATE, PERIOD -> CHOICE_SHARE;
            case TEXT -> TEXT_SHARE;
        };
    }

    /** As the indicator that adds it up is called, else as the form itself calls it. */
    private String named(String code, Column column) {
        String name = telling.programme().indicators().stream()
                .filter(indicator -> isSumOf(indicator, column))
                .findFirst()
                .map(indicator -> words().of(indicator.name()))
                .orElseGet(() -> title(column));
        String unit = column.type() == FieldType.MONEY || column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
        return member(code, column)
                .map(member ->
                        name + ": " + telling.lines().name(column.across().getFirst(), member))
                .orElse(name + (name.endsWith(unit) ? "" : unit));
    }

    private boolean isSumOf(Indicator indicator, Column column) {
        return indicator.denominator().isEmpty()
                && indicator.numerator() instanceof Measure.Sum(var of, var field, var only)
                && of.equals(form.code())
                && field.equals(column.field())
                && only.equals(Narrowing.NONE);
    }

    private String title(Column column) {
        String year = telling.programme()
                .calendar()
                .year()
                .label(telling.consolidation().period());
        return column.words()
                .title()
                .map(words()::of)
                .orElseGet(() -> column.labels().stream()
                        .findFirst()
                        .map(DeclaredLabel::last)
                        .map(label -> label.replace("{year}", year))
                        .orElse(column.field()));
    }

    /** The member of which it tells: the one that is named, else whose report it is. */
    private Optional<String> member(String code, Column column) {
        if (code.contains(":")) {
            return Optional.of(code.substring(code.indexOf(':') + 1));
        }
        return telling.own().filter(own -> column.isAcross(own.dimension())).map(Own::key);
    }

    /** What a row says in a column of numbers; empty in any other. */
    Optional<BigDecimal> number(String code, RowLine row) {
        var ratio = ratio(code);
        if (ratio.isPresent()) {
            return share(ratio.get(), List.of(row)).flatMap(share -> share.times(BigDecimal.ONE, 10));
        }
        return form.column(field(code))
                .filter(RowTexts::isNumber)
                .flatMap(column -> member(code, column)
                        .map(member -> Optional.ofNullable(row.numbers().get(column.field() + ":" + member)))
                        .orElseGet(() -> RowMembers.sum(row, column.field())));
    }

    private CellContent cell(String code, Column column, RowLine row) {
        return isNumber(column)
                ? number(code, row).map(value -> figure(column, value)).orElse(UNKNOWN)
                : CellContent.words(text(column, row.texts().getOrDefault(column.field(), "")));
    }

    private CellContent figure(Column column, BigDecimal value) {
        if (column.type() == FieldType.MONEY) {
            var shown = telling.amounts().money(value, new ShownFigure.Source("", "", "", ""));
            return new CellContent.Figure(shown.value(), shown.value().scale());
        }
        int decimals = Math.clamp(value.stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return new CellContent.Figure(value, decimals);
    }

    private String text(Column column, String value) {
        return column.choices().stream()
                .flatMap(list -> telling.programme().choices().getOrDefault(list, List.of()).stream())
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Choice::name)
                .map(words()::of)
                .or(() -> Stream.of(value)
                        .filter(_ -> column.key().filter("towns"::equals).isPresent())
                        .flatMap(code -> telling.programme().town(code).stream())
                        .map(Town::name)
                        .findFirst())
                .orElse(value);
    }
}
