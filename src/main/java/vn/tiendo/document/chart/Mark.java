package vn.tiendo.document.chart;

import java.util.List;

/** What a drawing is made of. Lengths are in units of the plate; y grows downwards. Later marks cover earlier ones. */
public sealed interface Mark {

    /** A filled rectangle. */
    record Box(double x, double y, double width, double height, ChartColour fill) implements Mark {}

    /** Straight lines from point to point. */
    record Line(List<Point> points, Pencil pencil) implements Mark {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** A filled polygon. */
    record Area(List<Point> points, ChartColour fill) implements Mark {

        public Area {
            points = List.copyOf(points);
        }
    }

    /** A circle; one that is not filled is white within. */
    record Dot(Point centre, double radius, ChartColour ink, boolean filled) implements Mark {}

    /**
     * A line of text: data, whatever it holds.
     *
     * @param at on its base line, at its start, middle or end
     */
    record Words(String text, Point at, Anchor anchor, Type type, ChartColour ink) implements Mark {}

    /** A place. */
    record Point(double x, double y) {}

    /**
     * How a line is drawn.
     *
     * @param dash lengths of stroke and gap; empty for an unbroken line
     */
    record Pencil(ChartColour ink, double width, List<Double> dash) {

        public Pencil {
            dash = List.copyOf(dash);
        }

        static Pencil solid(ChartColour ink, double width) {
            return new Pencil(ink, width, List.of());
        }
    }

    /** How letters look. */
    record Type(double size, boolean bold, boolean italic) {

        static Type plain(double size) {
            return new Type(size, false, false);
        }

        static Type bold(double size) {
            return new Type(size, true, false);
        }

        static Type italic(double size) {
            return new Type(size, false, true);
        }
    }

    /** Which part of a text stands at its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
