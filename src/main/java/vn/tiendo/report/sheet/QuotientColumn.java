package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.dimension.FigureColumn;
import vn.tiendo.report.word.Vietnamese;

/** A ratio of two columns of the form, worked out for each row and from the totals: never copied, never added up. */
record QuotientColumn(FigureColumn figure, List<String> path) implements RowColumn {

    /** @param labels over it */
    static QuotientColumn of(Indicator indicator, List<String> labels) {
        return new QuotientColumn(
                FigureColumn.fitted(List.of(indicator), List.of()).getFirst(), labels);
    }

    private Indicator indicator() {
        return figure.indicator();
    }

    @Override
    public String code() {
        return indicator().code();
    }

    @Override
    public double width(Collection<RowLine> rows) {
        return Vietnamese.widthFor(path.getLast(), figure.width());
    }

    @Override
    public CellContent content(RowLine row) {
        return content(List.of(row));
    }

    private CellContent content(Collection<RowLine> rows) {
        var above = sum(rows, field(indicator().numerator()));
        var below = indicator().denominator().flatMap(measure -> sum(rows, field(measure)));
        return above.flatMap(numerator -> below.map(denominator -> new Share(numerator, denominator)))
                .map(share -> figure.content(new Figures(Map.of(), Map.of(code(), share))))
                .orElse(CellContent.BLANK);
    }

    private static Optional<BigDecimal> sum(Collection<RowLine> rows, String field) {
        return rows.stream()
                .map(row -> row.numbers().get(field))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }

    private static String field(Measure measure) {
        return measure instanceof Measure.Sum(var _, var field, var _) ? field : "";
    }

    @Override
    public boolean isTotalled() {
        return true;
    }

    @Override
    public CellContent total(Collection<RowLine> rows, FormSheet table, FormSheet.Span span) {
        var now = content(rows);
        var above = table.letters(field(indicator().numerator()), span);
        var below = indicator().denominator().flatMap(measure -> table.letters(field(measure), span));
        if (now.equals(CellContent.BLANK) || above.isEmpty() || below.isEmpty()) {
            return now;
        }
        int row = span.firstRow() - 1;
        String formula = "IF(" + below.get() + row + "=0,\"\"," + above.get() + row + "/" + below.get() + row + ")";
        return new CellContent.Formula(formula, now);
    }
}
