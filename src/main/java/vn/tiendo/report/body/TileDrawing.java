package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.Drawing;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.ReportItem.Drawn;
import vn.tiendo.progress.MetricLine;

/** A schematic map of the units. */
record TileDrawing(Drawings drawings) {

    /** Shades of a tile, by how far its value is from the whole's, in points. */
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.valueOf(-10), BigDecimal.valueOf(-3), BigDecimal.valueOf(3), BigDecimal.valueOf(10));

    Optional<Drawing> of(Drawn drawn, Indicator indicator) {
        var known = drawings.lines(drawn).stream().collect(Collectors.toMap(MetricLine::key, line -> line));
        var whole = drawings.telling().lines().whole(indicator.code()).flatMap(drawings::value);
        var tiles = new ArrayList<Drawing.Tile>();
        for (int row = 0; row < drawn.tiles().size(); row++) {
            for (int column = 0; column < drawn.tiles().get(row).size(); column++) {
                tile(drawn, indicator, known, whole, row, column).ifPresent(tiles::add);
            }
        }
        boolean any = tiles.stream().anyMatch(tile -> tile.shade().isPresent());
        String described = tiles.stream()
                .map(tile -> tile.label() + ": " + tile.text())
                .collect(Collectors.joining("; ", "", "."));
        var legend = List.of("far-below", "below", "about", "above", "far-above").stream()
                .map(step -> drawings.words().say("chart.shade." + step))
                .toList();
        return any
                ? Optional.of(new Drawing.TileMap(drawings.caption(drawn, indicator, described), tiles, legend))
                : Optional.empty();
    }

    private Optional<Drawing.Tile> tile(
            Drawn drawn,
            Indicator indicator,
            Map<String, MetricLine> known,
            Optional<BigDecimal> whole,
            int row,
            int column) {
        String key = drawn.tiles().get(row).get(column);
        if (!known.containsKey(key)) {
            return Optional.empty();
        }
        var line = known.get(key);
        var value = drawings.value(line);
        var shade = value.flatMap(own -> whole.map(all -> shade(own.subtract(all))));
        return Optional.of(new Drawing.Tile(
                row,
                column,
                drawings.telling().lines().name(drawn.by(), key),
                value.map(own -> drawings.text(indicator, own))
                        .orElseGet(() -> new Absence(drawings.telling()).of(new UnitCode(key))),
                shade));
    }

    private static int shade(BigDecimal difference) {
        return (int)
                STEPS.stream().filter(step -> difference.compareTo(step) >= 0).count();
    }
}
