package vn.tiendo.document.chart;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.content.Drawing;

/** Tiles where their units lie, shaded by their value, which is printed on them. */
final class TileMapPlate {

    private static final double WIDEST = 124;
    private static final double HEIGHT = 64;
    private static final double GAP = 4;
    private static final int NAME_LINES = 3;
    private static final int SMALLEST = 9;
    private static final double LEADING = 1.2;
    private static final Mark.Pencil EDGE = Mark.Pencil.solid(ChartColour.DARK, 0.6);
    private static final Mark.Pencil UNKNOWN = new Mark.Pencil(ChartColour.DARK, 0.8, List.of(3.0, 2.0));

    private final Drawing.TileMap drawing;
    private final Sketch sketch = new Sketch();
    private final double width;
    private final double left;

    TileMapPlate(Drawing.TileMap drawing) {
        this.drawing = drawing;
        int columns =
                drawing.tiles().stream().mapToInt(Drawing.Tile::column).max().orElse(0) + 1;
        this.width = Math.min(WIDEST, (Plate.WIDTH - (columns - 1) * GAP) / columns);
        this.left = (Plate.WIDTH - columns * (width + GAP) + GAP) / 2;
    }

    Plate lay() {
        drawing.tiles().forEach(this::tile);
        int rows = drawing.tiles().stream().mapToInt(Drawing.Tile::row).max().orElse(-1) + 1;
        double bottom = new Legend(drawing.legend()).draw(sketch, rows * (HEIGHT + GAP) + 8, this::sample);
        return sketch.plate(bottom);
    }

    private void sample(int number, Filling.Place place) {
        sketch.box(place.x(), place.y(), place.width(), place.height(), shade(number));
        sketch.frame(place.x(), place.y(), place.width(), place.height(), EDGE);
    }

    private ChartColour shade(int number) {
        return ChartColour.shade(number, Math.max(1, drawing.legend().size()));
    }

    private void tile(Drawing.Tile tile) {
        double x = left + tile.column() * (width + GAP);
        double y = tile.row() * (HEIGHT + GAP);
        var ground = tile.shade().map(this::shade).orElse(ChartColour.WHITE);
        sketch.box(x, y, width, HEIGHT, ground);
        sketch.frame(x, y, width, HEIGHT, tile.shade().isPresent() ? EDGE : UNKNOWN);
        var ink = ground.isDark() ? ChartColour.WHITE : ChartColour.BLACK;
        var value = tile.shade().isPresent() ? Mark.Type.bold(Sketch.TEXT) : Mark.Type.italic(Sketch.SMALL);
        var text = WrappedText.of(tile.text(), width - 6, value, tile.shade().isPresent() ? 1 : 2);
        var name = name(tile.label(), HEIGHT - text.height() - 4);
        double top = y + (HEIGHT - name.height() - text.height()) / 2;
        sketch.below(name, x + width / 2, top, Mark.Anchor.MIDDLE, ink);
        sketch.below(text, x + width / 2, top + name.height(), Mark.Anchor.MIDDLE, ink);
    }

    /** As large as lets the whole name stand on its tile. */
    private WrappedText name(String label, double height) {
        return IntStream.rangeClosed(SMALLEST, (int) Sketch.SMALL)
                .map(size -> (int) Sketch.SMALL + SMALLEST - size)
                .mapToObj(size -> WrappedText.of(label, width - 6, Mark.Type.plain(size), lines(size, height)))
                .filter(name -> name.lines().stream().noneMatch(line -> line.endsWith("…")))
                .findFirst()
                .orElseGet(() -> WrappedText.of(label, width - 6, Mark.Type.plain(SMALLEST), lines(SMALLEST, height)));
    }

    private static int lines(int size, double height) {
        return Math.clamp((int) (height / (size * LEADING)), 1, NAME_LINES);
    }
}
