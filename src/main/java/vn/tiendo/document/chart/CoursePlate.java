package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** Lines over periods, each named at its end with its last value; what is forecast lies in a band. */
final class CoursePlate {

    private static final double BOTTOM = 240;
    private static final double TOP = 10;
    private static final double LABEL_ROOM = 22;
    private static final double GAP = 8;
    private static final int MOST_MARKED = 30;
    private static final Mark.Type TICK = Mark.Type.plain(Sketch.SMALL);
    private static final Mark.Pencil GRID = Mark.Pencil.solid(ChartColour.LIGHT, 0.8);
    private static final Mark.Pencil AXIS = Mark.Pencil.solid(ChartColour.BLACK, 1);

    private final Drawing.Course drawing;
    private final Numerals numerals;
    private final Scale scale;
    private final double left;
    private final double right;
    private final Sketch sketch = new Sketch();
    private final EndLabels ends = new EndLabels();

    CoursePlate(Drawing.Course drawing, Numerals numerals) {
        this.drawing = drawing;
        this.numerals = numerals;
        this.scale = Scale.over(values(drawing), BOTTOM, TOP).rounded();
        this.left = scale.ticks().stream()
                        .mapToDouble(tick -> LetterWidths.of(tick(tick), TICK))
                        .max()
                        .orElse(0)
                + GAP;
        this.right = Plate.WIDTH - labelRoom();
    }

    private static List<BigDecimal> values(Drawing.Course drawing) {
        var lines = drawing.series().stream().map(Drawing.Series::values);
        var bounds = drawing.band().stream().flatMap(band -> Stream.of(band.low(), band.high()));
        return Stream.concat(lines, bounds)
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the names at the lines' ends need. */
    private double labelRoom() {
        double series = drawing.series().stream()
                .filter(one -> last(one.values()) == drawing.labels().size() - 1)
                .mapToDouble(one -> name(one, false).width())
                .max()
                .orElse(0);
        double band = bandName().map(WrappedText::width).orElse(0.0);
        return Math.max(14, Math.max(series, band) + 2 * GAP);
    }

    Plate lay() {
        grid();
        drawing.band().ifPresent(band -> new BandArea(band, this::place).draw(sketch));
        labels();
        for (int i = drawing.series().size() - 1; i >= 0; i--) {
            line(drawing.series().get(i), Strand.of(i));
        }
        for (int i = 0; i < drawing.series().size(); i++) {
            end(drawing.series().get(i), Strand.of(i));
        }
        bandEnd();
        ends.draw(sketch, right + GAP, BOTTOM);
        return sketch.plate(BOTTOM + LABEL_ROOM);
    }

    private void grid() {
        for (var tick : scale.ticks()) {
            double y = scale.at(tick);
            sketch.level(y, left, right, tick.signum() == 0 ? AXIS : GRID);
            var text = new WrappedText(List.of(tick(tick)), TICK);
            sketch.middled(text, left - GAP / 2, y, Mark.Anchor.END, ChartColour.DARK);
        }
    }

    private String tick(BigDecimal tick) {
        return numerals.number(tick, Math.max(0, tick.scale()));
    }

    private Mark.Point place(int period, BigDecimal value) {
        return new Mark.Point(x(period), scale.at(value));
    }

    private double x(int period) {
        int steps = drawing.labels().size() - 1;
        double margin = GAP;
        return steps < 1 ? (left + right) / 2 : left + margin + period * (right - left - 2 * margin) / steps;
    }

    /** As many as fit beside each other, the last one always. */
    private void labels() {
        int count = drawing.labels().size();
        double widest = drawing.labels().stream()
                .mapToDouble(label -> LetterWidths.of(label, TICK))
                .max()
                .orElse(0);
        double step = count < 2 ? right - left : x(1) - x(0);
        int every = Math.max(1, (int) Math.ceil((widest + GAP) / step));
        for (int i = count - 1; i >= 0; i -= every) {
            var text = new WrappedText(List.of(drawing.labels().get(i)), TICK);
            sketch.below(text, x(i), BOTTOM + 4, Mark.Anchor.MIDDLE, ChartColour.BLACK);
        }
    }

    private void line(Drawing.Series series, Strand strand) {
        boolean marked = drawing.labels().size() <= MOST_MARKED;
        var run = new ArrayList<Mark.Point>();
        for (int i = 0; i < series.values().size(); i++) {
            int period = i;
            var point = series.values().get(i).map(value -> place(period, value));
            if (point.isEmpty() && !run.isEmpty()) {
                strand.draw(sketch, run, marked);
                run.clear();
            }
            point.ifPresent(run::add);
        }
        if (!run.isEmpty()) {
            strand.draw(sketch, run, marked);
        }
    }

    /** Right of the plate where the line reaches its last period, else where it ends. */
    private void end(Drawing.Series series, Strand strand) {
        int last = last(series.values());
        if (last < 0) {
            return;
        }
        var point = place(last, series.values().get(last).orElseThrow());
        var name = name(series, strand == Strand.FIRST);
        if (last == drawing.labels().size() - 1) {
            ends.add(name, point.y(), strand.ink());
        } else {
            double start = Math.clamp(point.x() + GAP, left, Math.max(left, right - name.width()));
            double top = isBelowOthers(series, last) ? point.y() + GAP : point.y() - name.height() - GAP;
            sketch.below(name, start, Math.clamp(top, 0, BOTTOM - name.height()), Mark.Anchor.START, strand.ink());
        }
    }

    /** There its name has room below, where lines rise. */
    private boolean isBelowOthers(Drawing.Series series, int period) {
        var value = series.values().get(period).orElseThrow();
        return drawing.series().stream()
                .flatMap(other -> other.values().get(period).stream())
                .noneMatch(other -> other.compareTo(value) < 0);
    }

    private WrappedText name(Drawing.Series series, boolean bold) {
        int last = last(series.values());
        String value = last < 0 ? "" : ": " + value(series.values().get(last).orElseThrow());
        return EndLabels.text(series.name() + value, bold);
    }

    private String value(BigDecimal value) {
        var caption = drawing.caption();
        String unit = caption.unit().isEmpty() ? "" : " " + caption.unit();
        return numerals.number(value, caption.decimals()) + unit;
    }

    private Optional<WrappedText> bandName() {
        return drawing.band().filter(band -> last(band.low()) >= 0).map(band -> {
            int last = last(band.low());
            String low = numerals.number(
                    band.low().get(last).orElseThrow(), drawing.caption().decimals());
            String high = band.high().get(last).map(this::value).orElse("");
            return EndLabels.text(band.name() + ": " + low + "–" + high, false);
        });
    }

    private void bandEnd() {
        bandName().ifPresent(name -> {
            var band = drawing.band().orElseThrow();
            int last = last(band.low());
            double low = scale.at(band.low().get(last).orElseThrow());
            double high = band.high().get(last).map(scale::at).orElse(low);
            ends.add(name, (low + high) / 2, ChartColour.DARK);
        });
    }

    /** The last period that has a value; below zero for none. */
    private static int last(List<Optional<BigDecimal>> values) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
