package vn.tiendo.document.chart;

import java.util.List;

/** How the lines of a course are told apart, in black and white, too. The first is the one that is spoken of. */
enum Strand {
    FIRST(new Mark.Pencil(ChartColour.ACCENT, 2.4, List.of()), Marker.FULL_DOT),
    SECOND(new Mark.Pencil(ChartColour.DARK, 1.5, List.of(6.0, 4.0)), Marker.OPEN_DOT),
    THIRD(new Mark.Pencil(ChartColour.DARK, 1.5, List.of(1.5, 2.5)), Marker.FULL_SQUARE),
    FOURTH(new Mark.Pencil(ChartColour.BLACK, 1, List.of(8.0, 3.0, 1.5, 3.0)), Marker.OPEN_SQUARE);

    private static final double RADIUS = 3.2;
    private static final double SIDE = 6;

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that nobody can change
    private final Mark.Pencil pencil;

    private final Marker marker;

    Strand(Mark.Pencil pencil, Marker marker) {
        this.pencil = pencil;
        this.marker = marker;
    }

    private enum Marker {
        FULL_DOT,
        OPEN_DOT,
        FULL_SQUARE,
        OPEN_SQUARE
    }

    /** Of the series with that number, from 0. */
    static Strand of(int series) {
        return values()[series % values().length];
    }

    ChartColour ink() {
        return pencil.ink();
    }

    /** Points that follow each other without a gap. */
    void draw(Sketch sketch, List<Mark.Point> points, boolean marked) {
        if (points.size() > 1) {
            sketch.line(points, pencil);
        }
        if (marked || points.size() == 1) {
            points.forEach(point -> mark(sketch, point));
        }
    }

    private void mark(Sketch sketch, Mark.Point point) {
        switch (marker) {
            case FULL_DOT -> sketch.dot(point, RADIUS, ink(), true);
            case OPEN_DOT -> sketch.dot(point, RADIUS, ink(), false);
            case FULL_SQUARE -> square(sketch, point, ink());
            case OPEN_SQUARE -> square(sketch, point, ChartColour.WHITE);
        }
    }

    private void square(Sketch sketch, Mark.Point point, ChartColour fill) {
        double x = point.x() - SIDE / 2;
        double y = point.y() - SIDE / 2;
        sketch.box(x, y, SIDE, SIDE, fill).frame(x, y, SIDE, SIDE, Mark.Pencil.solid(ink(), 1));
    }
}
