package vn.tiendo.document.wordchart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Drawing.Bar;
import vn.tiendo.content.Drawing.Reference;
import vn.tiendo.document.wordchart.BarChart.Fill;
import vn.tiendo.document.wordchart.BarChart.Layer;

/**
 * Ranked bars that are held against references: each row is cut into parts, so that a mark stands in it at every reference,
 * whether the bar ends before or behind it. Together the marks are a line through all rows. Word and LibreOffice both know no
 * other way: lines over horizontal bars are drawn across by the one, and second axes are stacked upon the first by the other.
 */
public final class MarkedBars {

    /** Of the axis, in thousandths. */
    private static final int MARK = 5;

    private static final List<String> MARKS = List.of(ChartMarkup.BLACK, "595959", "7F7F7F");

    private final List<Bar> bars;
    private final List<Reference> references;
    private final BigDecimal mark;
    private final BigDecimal half;
    private final BigDecimal end;
    private final List<Layer> layers = new ArrayList<>();

    /** @param drawing none of its values is negative */
    MarkedBars(Drawing.RankedBars drawing, ChartScale scale) {
        this.bars = drawing.bars();
        this.references = ordered(drawing.references());
        this.mark = scale.thousandths(MARK);
        this.half = mark.divide(BigDecimal.valueOf(2));
        this.end = scale.high();
    }

    public static List<Reference> ordered(List<Reference> references) {
        return references.stream()
                .sorted(Comparator.comparing(Reference::value))
                .toList();
    }

    /** The colour of the mark of a reference, of which so many are smaller. */
    public static String colour(int smaller) {
        return MARKS.get(Math.min(smaller, MARKS.size() - 1));
    }

    static Fill fill(List<Bar> bars) {
        Set<Integer> accented = IntStream.range(0, bars.size())
                .filter(i -> bars.get(i).accented())
                .boxed()
                .collect(Collectors.toSet());
        return new Fill(ChartMarkup.GREY, accented);
    }

    static String text(Bar bar) {
        return bar.value().isPresent() ? bar.text() : "";
    }

    List<Layer> layers() {
        var from = BigDecimal.ZERO;
        for (int i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            var to = reference.value().subtract(half).max(from);
            upTo(from, to);
            layers.add(everywhere(reference.name() + ": " + reference.text(), mark, Fill.of(colour(i))));
            from = to.add(mark);
        }
        var last = from;
        layers.add(layer("", fill(bars), bar -> filled(bar, last, end)));
        layers.add(labels());
        return layers;
    }

    /** What of the bar lies between, and what it leaves free. */
    private void upTo(BigDecimal from, BigDecimal to) {
        layers.add(layer("", fill(bars), bar -> filled(bar, from, to)));
        layers.add(layer("", Fill.NONE, bar -> to.subtract(from).subtract(filled(bar, from, to))));
    }

    private static BigDecimal filled(Bar bar, BigDecimal from, BigDecimal to) {
        return bar.value().orElse(BigDecimal.ZERO).min(to).subtract(from).max(BigDecimal.ZERO);
    }

    private interface Part {
        BigDecimal of(Bar bar);
    }

    private Layer layer(String name, Fill fill, Part part) {
        return new Layer(
                name, bars.stream().map(bar -> Optional.of(part.of(bar))).toList(), fill, List.of());
    }

    private Layer everywhere(String name, BigDecimal value, Fill fill) {
        return layer(name, fill, _ -> value);
    }

    /** Behind bar and marks. */
    private Layer labels() {
        var room = end.multiply(new BigDecimal("0.1"));
        return new Layer(
                "",
                bars.stream().map(_ -> Optional.of(room)).toList(),
                Fill.NONE,
                bars.stream().map(MarkedBars::text).toList());
    }
}
