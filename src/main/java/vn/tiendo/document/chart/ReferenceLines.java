package vn.tiendo.document.chart;

import java.util.List;
import vn.tiendo.content.Drawing;

/** Lines across all bars, told apart by their dashes; each name stands above, on a line of its own. */
record ReferenceLines(List<Drawing.Reference> references, Scale scale, double left) {

    private static final double LINE = 17;
    private static final double GAP = 4;
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(6.0, 3.0), List.of(1.5, 2.5));

    static double height(List<Drawing.Reference> references) {
        return references.isEmpty() ? 2 : references.size() * LINE + GAP;
    }

    void draw(Sketch sketch, double bottom) {
        for (int i = 0; i < references.size(); i++) {
            double x = scale.at(references.get(i).value());
            var pencil = new Mark.Pencil(ChartColour.BLACK, 1.2, DASHES.get(i % DASHES.size()));
            sketch.upright(x, (i + 1) * LINE, bottom, pencil);
        }
        for (int i = 0; i < references.size(); i++) {
            name(sketch, references.get(i), i * LINE);
        }
    }

    private void name(Sketch sketch, Drawing.Reference reference, double top) {
        var words = reference.name() + " " + reference.text();
        var name = WrappedText.of(words, Plate.WIDTH - left, Mark.Type.plain(Sketch.SMALL), 1);
        double middle = scale.at(reference.value());
        double start = Math.clamp(middle - name.width() / 2, left, Math.max(left, Plate.WIDTH - name.width()));
        sketch.clear(name, start, top).below(name, start, top, Mark.Anchor.START, ChartColour.BLACK);
    }
}
