package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** A track for each range, from its lowest to its highest, with its value marked on it and written beside it. */
final class RangesPlate {

    private static final double ROW = 26;
    private static final double AROUND = 8;
    private static final double TRACK = 8;
    private static final double GAP = 8;
    private static final double DOT = 6;

    /** Between a track's end, where a dot may stand, and the bound written beside it. */
    private static final double BESIDE = 9;

    private static final double WIDEST_TEXT = 0.26 * Plate.WIDTH;
    private static final Mark.Type BOUND = Mark.Type.plain(Sketch.SMALL);

    private final Drawing.Ranges drawing;
    private final Numerals numerals;
    private final BarLabels labels;
    private final List<WrappedText> texts;
    private final Sketch sketch = new Sketch();

    RangesPlate(Drawing.Ranges drawing, Numerals numerals) {
        this.drawing = drawing;
        this.numerals = numerals;
        this.labels =
                BarLabels.of(drawing.ranges().stream().map(Drawing.Range::label).toList(), Sketch.TEXT);
        this.texts = drawing.ranges().stream().map(RangesPlate::text).toList();
    }

    private static WrappedText text(Drawing.Range range) {
        boolean known = range.value().isPresent();
        return WrappedText.of(range.text(), WIDEST_TEXT, new Mark.Type(Sketch.TEXT, known, !known), known ? 1 : 2);
    }

    Plate lay() {
        double bounds = drawing.ranges().stream()
                .flatMap(range -> Stream.of(range.low(), range.high()))
                .mapToDouble(bound -> LetterWidths.of(bound(bound), BOUND))
                .max()
                .orElse(0);
        double right = Plate.WIDTH
                - texts.stream().mapToDouble(WrappedText::width).max().orElse(0);
        double left = labels.right() + bounds + BESIDE;
        double y = 2;
        for (int i = 0; i < drawing.ranges().size(); i++) {
            double height = Math.max(labels.height(i, ROW, AROUND), texts.get(i).height());
            labels.draw(sketch, i, y + height / 2);
            range(drawing.ranges().get(i), y + height / 2, left, right - bounds - BESIDE - GAP);
            boolean known = drawing.ranges().get(i).value().isPresent();
            sketch.middled(
                    texts.get(i),
                    right,
                    y + height / 2,
                    Mark.Anchor.START,
                    known ? ChartColour.BLACK : ChartColour.DARK);
            y += height;
        }
        return sketch.plate(y + 2);
    }

    private String bound(BigDecimal value) {
        return numerals.number(value, drawing.caption().decimals());
    }

    /** A value beyond its bounds stands at the nearer one. */
    private void range(Drawing.Range range, double middle, double left, double right) {
        sketch.box(left, middle - TRACK / 2, right - left, TRACK, ChartColour.LIGHT);
        var low = new WrappedText(List.of(bound(range.low())), BOUND);
        var high = new WrappedText(List.of(bound(range.high())), BOUND);
        sketch.middled(low, left - BESIDE, middle, Mark.Anchor.END, ChartColour.DARK);
        sketch.middled(high, right + BESIDE, middle, Mark.Anchor.START, ChartColour.DARK);
        range.value().ifPresent(value -> {
            double share = share(range, value);
            double x = left + share * (right - left);
            sketch.box(left, middle - TRACK / 2, x - left, TRACK, ChartColour.GREY);
            sketch.dot(new Mark.Point(x, middle), DOT, ChartColour.ACCENT, true);
        });
    }

    private static double share(Drawing.Range range, BigDecimal value) {
        double length = range.high().subtract(range.low()).doubleValue();
        double from = value.subtract(range.low()).doubleValue();
        return length > 0 ? Math.clamp(from / length, 0.0, 1.0) : 1;
    }
}
