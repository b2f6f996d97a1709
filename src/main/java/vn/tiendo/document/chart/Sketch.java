package vn.tiendo.document.chart;

import java.util.ArrayList;
import java.util.List;

/** A plate being drawn. */
final class Sketch {

    /** Sizes of letters. */
    static final double TEXT = 13;

    static final double SMALL = 11.5;

    private static final double ASCENT = 0.72;
    private static final double MARGIN = 2;

    private final List<Mark> marks = new ArrayList<>();

    Plate plate(double height) {
        return new Plate(Plate.WIDTH, height, marks);
    }

    Sketch box(double x, double y, double width, double height, ChartColour fill) {
        marks.add(new Mark.Box(x, y, width, height, fill));
        return this;
    }

    /** With a thin line around it. */
    Sketch frame(double x, double y, double width, double height, Mark.Pencil pencil) {
        var corner = new Mark.Point(x, y);
        marks.add(new Mark.Line(
                List.of(
                        corner,
                        new Mark.Point(x + width, y),
                        new Mark.Point(x + width, y + height),
                        new Mark.Point(x, y + height),
                        corner),
                pencil));
        return this;
    }

    Sketch line(Mark.Point from, Mark.Point to, Mark.Pencil pencil) {
        return line(List.of(from, to), pencil);
    }

    Sketch line(List<Mark.Point> points, Mark.Pencil pencil) {
        marks.add(new Mark.Line(points, pencil));
        return this;
    }

    Sketch upright(double x, double top, double bottom, Mark.Pencil pencil) {
        return line(new Mark.Point(x, top), new Mark.Point(x, bottom), pencil);
    }

    Sketch level(double y, double left, double right, Mark.Pencil pencil) {
        return line(new Mark.Point(left, y), new Mark.Point(right, y), pencil);
    }

    Sketch area(List<Mark.Point> points, ChartColour fill) {
        marks.add(new Mark.Area(points, fill));
        return this;
    }

    Sketch dot(Mark.Point centre, double radius, ChartColour ink, boolean filled) {
        marks.add(new Mark.Dot(centre, radius, ink, filled));
        return this;
    }

    Sketch words(String text, Mark.Point at, Mark.Anchor anchor, Mark.Type type, ChartColour ink) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, at, anchor, type, ink));
        }
        return this;
    }

    /** Lines under each other, their middle at that height. */
    Sketch middled(WrappedText text, double x, double middle, Mark.Anchor anchor, ChartColour ink) {
        return below(text, x, middle - text.height() / 2, anchor, ink);
    }

    /** Lines under each other, from that height on. */
    Sketch below(WrappedText text, double x, double top, Mark.Anchor anchor, ChartColour ink) {
        double base = top + (text.leading() + text.type().size() * ASCENT) / 2;
        for (String line : text.lines()) {
            words(line, new Mark.Point(x, base), anchor, text.type(), ink);
            base += text.leading();
        }
        return this;
    }

    /** Clears what is behind lines of text that stand from that place on. */
    Sketch clear(WrappedText text, double left, double top) {
        return box(left - MARGIN, top, text.width() + 2 * MARGIN, text.height(), ChartColour.WHITE);
    }
}
