package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.PlainText;

/** Bars under each other, each with its value at its end; references cross them and are named above. */
final class RankedBarsPlate {

    private static final int MANY = 24;
    private static final double GAP = 6;
    private static final double WIDEST_VALUE = 0.3 * Plate.WIDTH;

    private final Drawing.RankedBars drawing;
    private final Manner manner;
    private final BarLabels labels;
    private final Scale scale;
    private final Sketch sketch = new Sketch();

    /** How much room a bar has. */
    private record Manner(double size, double row, double around, double thickness) {

        static Manner of(int bars) {
            return bars > MANY ? new Manner(Sketch.SMALL, 17, 3, 10) : new Manner(Sketch.TEXT, 24, 7, 14);
        }
    }

    RankedBarsPlate(Drawing.RankedBars drawing) {
        this.drawing = drawing;
        this.manner = Manner.of(drawing.bars().size());
        this.labels =
                BarLabels.of(drawing.bars().stream().map(Drawing.Bar::label).toList(), manner.size());
        double left = labels.right() + room(drawing.bars(), -1);
        double right = Plate.WIDTH - room(drawing.bars(), 1);
        this.scale = Scale.over(values(), left, right);
    }

    private List<BigDecimal> values() {
        return Stream.concat(
                        drawing.bars().stream().map(Drawing.Bar::value).flatMap(Optional::stream),
                        drawing.references().stream().map(Drawing.Reference::value))
                .toList();
    }

    /** What the values written beyond bars of that direction need. */
    private double room(List<Drawing.Bar> bars, int direction) {
        return bars.stream()
                .filter(bar -> bar.value().isPresent())
                .filter(bar -> direction < 0 == bar.value().get().signum() < 0)
                .mapToDouble(bar -> LetterWidths.of(PlainText.of(bar.text()), manner.size(), true) + GAP)
                .map(width -> Math.min(width, WIDEST_VALUE))
                .max()
                .orElse(0);
    }

    Plate lay() {
        double top = ReferenceLines.height(drawing.references());
        double bottom = top;
        for (int i = 0; i < drawing.bars().size(); i++) {
            double height = labels.height(i, manner.row(), manner.around());
            bar(drawing.bars().get(i), bottom + height / 2);
            labels.draw(sketch, i, bottom + height / 2);
            bottom += height;
        }
        sketch.upright(scale.zero(), top, bottom, Mark.Pencil.solid(ChartColour.BLACK, 1));
        new ReferenceLines(drawing.references(), scale, labels.right()).draw(sketch, bottom);
        values(top);
        return sketch.plate(bottom + 2);
    }

    private void bar(Drawing.Bar bar, double middle) {
        bar.value().ifPresent(value -> {
            double end = scale.at(value);
            double left = Math.min(scale.zero(), end);
            sketch.box(
                    left,
                    middle - manner.thickness() / 2,
                    Math.abs(end - scale.zero()),
                    manner.thickness(),
                    bar.accented() ? ChartColour.ACCENT : ChartColour.GREY);
        });
    }

    /** Over the references, so that these do not cross them out. */
    private void values(double top) {
        double y = top;
        for (int i = 0; i < drawing.bars().size(); i++) {
            double height = labels.height(i, manner.row(), manner.around());
            value(drawing.bars().get(i), y + height / 2);
            y += height;
        }
    }

    private void value(Drawing.Bar bar, double middle) {
        boolean known = bar.value().isPresent();
        double end = bar.value().map(scale::at).orElse(scale.zero());
        var type = known ? new Mark.Type(manner.size(), bar.accented(), false) : Mark.Type.italic(manner.size());
        boolean leftwards = known && bar.value().get().signum() < 0;
        double room = leftwards ? end - labels.right() : Plate.WIDTH - end - GAP;
        var text = WrappedText.of(bar.text(), room, type, 1);
        double left = leftwards ? end - GAP - text.width() : end + GAP;
        sketch.clear(text, left, middle - text.height() / 2);
        sketch.middled(text, left, middle, Mark.Anchor.START, known ? ChartColour.BLACK : ChartColour.DARK);
    }
}
