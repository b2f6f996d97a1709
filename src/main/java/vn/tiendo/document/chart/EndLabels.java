package vn.tiendo.document.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names right of the lines that they belong to, moved apart where they would cover each other. */
final class EndLabels {

    /** What they may take of the plate. */
    static final double WIDEST = 150;

    private static final double GAP = 3;

    private final List<EndLabel> labels = new ArrayList<>();

    /** @param height where its line ends */
    private record EndLabel(WrappedText text, double height, ChartColour ink) {

        double top() {
            return height - text.height() / 2;
        }
    }

    static WrappedText text(String words, boolean bold) {
        return WrappedText.of(words, WIDEST, new Mark.Type(12, bold, false), 4);
    }

    void add(WrappedText text, double height, ChartColour ink) {
        labels.add(new EndLabel(text, height, ink));
    }

    void draw(Sketch sketch, double left, double bottom) {
        labels.sort(Comparator.comparingDouble(EndLabel::height));
        var tops = tops(bottom);
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            sketch.below(label.text(), left, tops.get(i), Mark.Anchor.START, label.ink());
        }
    }

    /** From the top down each below the one before; from the bottom up none lower than there is room. */
    private List<Double> tops(double bottom) {
        var tops = new ArrayList<Double>();
        double free = 0;
        for (var label : labels) {
            tops.add(Math.max(free, label.top()));
            free = tops.getLast() + label.text().height() + GAP;
        }
        double floor = bottom;
        for (int i = labels.size() - 1; i >= 0; i--) {
            double highest = floor - labels.get(i).text().height();
            tops.set(i, Math.min(tops.get(i), highest));
            floor = tops.get(i) - GAP;
        }
        return tops;
    }
}
