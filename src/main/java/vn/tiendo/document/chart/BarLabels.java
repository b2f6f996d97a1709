package vn.tiendo.document.chart;

import java.util.List;

/** Names left of horizontal bars: as wide as the longest needs, in lines where that is too wide. */
record BarLabels(List<WrappedText> names, double width) {

    private static final double WIDEST = 0.36 * Plate.WIDTH;
    private static final double GAP = 8;
    private static final int MOST_LINES = 3;

    static BarLabels of(List<String> labels, double size) {
        var type = Mark.Type.plain(size);
        var names = labels.stream()
                .map(label -> WrappedText.of(label, WIDEST, type, MOST_LINES))
                .toList();
        return new BarLabels(
                names, names.stream().mapToDouble(WrappedText::width).max().orElse(0));
    }

    /** Where the bars may begin. */
    double right() {
        return width + GAP;
    }

    double height(int bar, double atLeast, double around) {
        return Math.max(atLeast, names.get(bar).height() + around);
    }

    void draw(Sketch sketch, int bar, double middle) {
        sketch.middled(names.get(bar), width, middle, Mark.Anchor.END, ChartColour.BLACK);
    }
}
