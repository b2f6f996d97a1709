package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.dimension.DimensionRows;
import vn.tiendo.report.dimension.FigureColumn;
import vn.tiendo.report.dimension.Rollup;
import vn.tiendo.report.word.Vietnamese;

/** Of an indicator that is told apart in one way only, as the plan by capital sources: each part, and its share of all. */
record OverviewParts(Consolidation consolidation, Indicator indicator) {

    List<List<CellContent>> lines() {
        var by = indicator.by();
        if (by.size() != 1 || by.contains(Dimensions.UNIT)) {
            return List.of();
        }
        return DimensionRows.of(consolidation, by.getFirst(), List.of(indicator)).stream()
                .flatMap(this::lines)
                .toList();
    }

    private Stream<List<CellContent>> lines(DimensionRows rows) {
        var lines = rows.lines();
        var figures = lines.stream().map(DimensionRows.Line::figures).toList();
        var column = FigureColumn.fitted(List.of(indicator), figures).getFirst().rounded();
        var whole = whole(figures);
        return lines.stream().map(line -> {
            String note = line.figures()
                    .sum(indicator.code())
                    .flatMap(part -> whole.flatMap(all -> share(part, all)))
                    .orElse(column.isRatio() ? "" : "Chưa có số liệu");
            return OverviewSheet.line("-", line.name(), column.unit(), column.content(line.figures()), note);
        });
    }

    /** What they are parts of; nothing where they do not add up. */
    private Optional<BigDecimal> whole(List<Figures> parts) {
        return indicator.numerator() instanceof Indicator.Measure.Extreme
                ? Optional.empty()
                : Rollup.of(List.of(indicator), parts).sum(indicator.code());
    }

    private static Optional<String> share(BigDecimal part, BigDecimal whole) {
        return new Share(part, whole)
                .percent(2)
                .map(points -> "Chiếm " + Vietnamese.percent(points) + " tổng các phần");
    }
}
