package vn.tiendo.document.chart;

import java.util.List;

/** Names beside small samples, in as many rows as they need. */
record Legend(List<String> names) {

    private static final double SAMPLE = 13;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double ROW = 19;
    private static final Mark.Type TYPE = Mark.Type.plain(12);

    /** Draws the sample of that number, from 0. */
    interface Sampler {
        void draw(int number, Filling.Place place);
    }

    /** From that height on; returns the height below it. */
    double draw(Sketch sketch, double top, Sampler sampler) {
        double x = 0;
        double y = top;
        for (int i = 0; i < names.size(); i++) {
            var name = WrappedText.of(names.get(i), Plate.WIDTH - SAMPLE - GAP, TYPE, 1);
            double width = SAMPLE + GAP + name.width();
            if (x > 0 && x + width > Plate.WIDTH) {
                x = 0;
                y += ROW;
            }
            sampler.draw(i, new Filling.Place(x, y + 2, SAMPLE, SAMPLE));
            sketch.middled(name, x + SAMPLE + GAP, y + 2 + SAMPLE / 2, Mark.Anchor.START, ChartColour.BLACK);
            x += width + BETWEEN;
        }
        return names.isEmpty() ? top : y + ROW + 4;
    }
}
