package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Drawing;

/** Where a forecast lies: hatched upright between its bounds. Bounds are drawn where both are known. */
record BandArea(Drawing.Band band, Placing placing) {

    private static final double STEP = 5;
    private static final Mark.Pencil HATCH = Mark.Pencil.solid(ChartColour.GREY, 0.8);
    private static final Mark.Pencil BOUND = new Mark.Pencil(ChartColour.DARK, 1, List.of(4.0, 3.0));

    /** Where a value of a period stands. */
    interface Placing {
        Mark.Point at(int period, BigDecimal value);
    }

    void draw(Sketch sketch) {
        for (int i = 1; i < band.low().size(); i++) {
            var before = bounds(i - 1);
            var after = bounds(i);
            if (before.isPresent() && after.isPresent()) {
                piece(sketch, before.get(), after.get());
            }
        }
    }

    /** Of one period. */
    private record Bounds(Mark.Point low, Mark.Point high) {}

    private Optional<Bounds> bounds(int period) {
        return band.low()
                .get(period)
                .flatMap(low -> band.high()
                        .get(period)
                        .map(high -> new Bounds(placing.at(period, low), placing.at(period, high))));
    }

    private static void piece(Sketch sketch, Bounds before, Bounds after) {
        sketch.area(List.of(before.low(), after.low(), after.high(), before.high()), ChartColour.SHADE_1);
        double length = after.low().x() - before.low().x();
        for (double x = 0; x <= length; x += STEP) {
            double share = length > 0 ? x / length : 0;
            var low = between(before.low(), after.low(), share);
            sketch.upright(low.x(), between(before.high(), after.high(), share).y(), low.y(), HATCH);
        }
        sketch.line(before.low(), after.low(), BOUND);
        sketch.line(before.high(), after.high(), BOUND);
    }

    private static Mark.Point between(Mark.Point from, Mark.Point to, double share) {
        return new Mark.Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
