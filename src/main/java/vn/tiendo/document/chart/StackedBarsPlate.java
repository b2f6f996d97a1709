package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** Bars made of parts, each part with its value where there is room for it; what the parts are stands above. */
final class StackedBarsPlate {

    private static final double ROW = 26;
    private static final double AROUND = 8;
    private static final double THICKNESS = 18;

    private final Drawing.StackedBars drawing;
    private final Numerals numerals;
    private final BarLabels labels;
    private final Scale scale;
    private final Sketch sketch = new Sketch();

    StackedBarsPlate(Drawing.StackedBars drawing, Numerals numerals) {
        this.drawing = drawing;
        this.numerals = numerals;
        this.labels = BarLabels.of(drawing.categories(), Sketch.TEXT);
        var lengths = new ArrayList<BigDecimal>();
        for (int i = 0; i < drawing.categories().size(); i++) {
            lengths.add(length(i));
        }
        this.scale = Scale.over(lengths, labels.right(), Plate.WIDTH - 2);
    }

    /** What is not known or below zero has no length. */
    private BigDecimal part(Drawing.Series series, int category) {
        return series.values().get(category).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    }

    private BigDecimal length(int category) {
        return drawing.series().stream().map(series -> part(series, category)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Plate lay() {
        double y = legend();
        double top = y;
        for (int i = 0; i < drawing.categories().size(); i++) {
            double height = labels.height(i, ROW, AROUND);
            labels.draw(sketch, i, y + height / 2);
            bar(i, y + height / 2);
            y += height;
        }
        sketch.upright(scale.zero(), top, y, Mark.Pencil.solid(ChartColour.BLACK, 1));
        return sketch.plate(y + 2);
    }

    private double legend() {
        var names = drawing.series().stream().map(Drawing.Series::name).toList();
        return new Legend(names)
                .draw(sketch, 0, (number, place) -> Filling.of(number).draw(sketch, place));
    }

    private void bar(int category, double middle) {
        double from = 0;
        for (int i = 0; i < drawing.series().size(); i++) {
            double length = part(drawing.series().get(i), category).doubleValue();
            if (length > 0) {
                double left = scale.at(from);
                var place = new Filling.Place(left, middle - THICKNESS / 2, scale.at(from + length) - left, THICKNESS);
                Filling.of(i).draw(sketch, place);
                value(i, category, place);
                from += length;
            }
        }
    }

    private void value(int series, int category, Filling.Place place) {
        Optional<BigDecimal> value = drawing.series().get(series).values().get(category);
        String text =
                value.map(v -> numerals.number(v, drawing.caption().decimals())).orElse("");
        var fitted = new WrappedText(List.of(text), Mark.Type.plain(Sketch.SMALL));
        if (fitted.width() + 6 > place.width()) {
            return;
        }
        double x = place.x() + place.width() / 2;
        double middle = place.y() + place.height() / 2;
        var filling = Filling.of(series);
        if (filling.isHatched()) {
            sketch.box(x - fitted.width() / 2 - 2, middle - 7, fitted.width() + 4, 14, ChartColour.WHITE);
        }
        sketch.middled(fitted, x, middle, Mark.Anchor.MIDDLE, filling.ink());
    }
}
