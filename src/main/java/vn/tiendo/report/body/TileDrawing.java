package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem.Drawn;
import vn.tiendo.progress.metric.MetricLine;

/**
 * A schematic map of the units. Units that have no place on it are told under it; where none of its units are there any
 * more, as after a reform, it says so in its place.
 */
final class TileDrawing {

    /** Shades of a tile, by how far its value is from the whole's, in points. */
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.valueOf(-10), BigDecimal.valueOf(-3), BigDecimal.valueOf(3), BigDecimal.valueOf(10));

    private static final int MOST_ELSEWHERE = 12;

    private final Drawings drawings;
    private final Drawn drawn;
    private final Indicator indicator;
    private final Map<String, MetricLine> known;
    private final Optional<BigDecimal> whole;

    TileDrawing(Drawings drawings, Drawn drawn, Indicator indicator) {
        this.drawings = drawings;
        this.drawn = drawn;
        this.indicator = indicator;
        this.known = drawings.lines(drawn).stream().collect(Collectors.toMap(MetricLine::key, line -> line));
        this.whole = drawings.telling().lines().whole(indicator.code()).flatMap(drawings::value);
    }

    Stream<Block> blocks() {
        var tiles = tiles();
        if (known.values().stream().allMatch(line -> drawings.value(line).isEmpty())) {
            return Stream.of();
        }
        if (tiles.stream().noneMatch(tile -> tile.shade().isPresent())) {
            return Stream.of(remark(words().say("map.outdated", drawings.period())));
        }
        String described = tiles.stream()
                .map(tile -> tile.label() + ": " + tile.text())
                .collect(Collectors.joining("; ", "", "."));
        var legend = Stream.of("far-below", "below", "about", "above", "far-above")
                .map(step -> words().say("chart.shade." + step))
                .toList();
        var map = new Drawing.TileMap(drawings.caption(drawn, indicator, described), tiles, legend);
        return Stream.concat(Stream.of(new Block.Picture(map)), elsewhere().stream());
    }

    private BodyWords words() {
        return drawings.words();
    }

    private static Block remark(String text) {
        return new Block.Remark(List.of(Sentence.of(text)));
    }

    private List<Drawing.Tile> tiles() {
        var tiles = new ArrayList<Drawing.Tile>();
        for (int row = 0; row < drawn.tiles().size(); row++) {
            for (int column = 0; column < drawn.tiles().get(row).size(); column++) {
                tile(row, column).ifPresent(tiles::add);
            }
        }
        return tiles;
    }

    private Optional<Drawing.Tile> tile(int row, int column) {
        String key = drawn.tiles().get(row).get(column);
        return Optional.ofNullable(known.get(key)).map(line -> {
            var value = drawings.value(line);
            return new Drawing.Tile(
                    row,
                    column,
                    name(key),
                    value.map(own -> drawings.text(indicator, own))
                            .orElseGet(() -> new Absence(drawings.telling()).of(new UnitCode(key))),
                    value.flatMap(own -> whole.map(all -> shade(own.subtract(all)))));
        });
    }

    private String name(String key) {
        return drawings.telling().lines().name(drawn.by(), key);
    }

    /** Who has figures and no tile. */
    private Optional<Block> elsewhere() {
        var shown = drawn.tiles().stream().flatMap(List::stream).toList();
        var others = drawings.bestFirst(drawn, indicator).stream()
                .filter(line -> !shown.contains(line.key()))
                .flatMap(line -> drawings
                        .value(line)
                        .map(value -> drawings.telling().lines().inSentence(drawn.by(), line.key()) + " ("
                                + drawings.text(indicator, value) + ")")
                        .stream())
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var told = others.stream().limit(MOST_ELSEWHERE).toList();
        return Optional.of(remark(
                told.size() == others.size()
                        ? words().say("map.elsewhere", words().joined(told))
                        : words().say("map.elsewhere.more", String.join(", ", told), others.size() - told.size())));
    }

    private static int shade(BigDecimal difference) {
        return (int)
                STEPS.stream().filter(step -> difference.compareTo(step) >= 0).count();
    }
}
