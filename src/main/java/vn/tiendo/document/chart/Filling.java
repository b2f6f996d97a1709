package vn.tiendo.document.chart;

/** How the parts of a bar are told apart, in black and white, too. */
enum Filling {
    ACCENT(ChartColour.ACCENT, Hatching.NONE),
    GREY(ChartColour.GREY, Hatching.NONE),
    RISING(ChartColour.WHITE, Hatching.RISING),
    DARK(ChartColour.DARK, Hatching.NONE),
    LIGHT(ChartColour.LIGHT, Hatching.NONE),
    FALLING(ChartColour.WHITE, Hatching.FALLING),
    EMPTY(ChartColour.WHITE, Hatching.NONE);

    private static final double STEP = 5;
    private static final Mark.Pencil HATCH = Mark.Pencil.solid(ChartColour.DARK, 0.8);
    private static final Mark.Pencil EDGE = Mark.Pencil.solid(ChartColour.DARK, 0.6);

    private final ChartColour ground;
    private final Hatching hatching;

    Filling(ChartColour ground, Hatching hatching) {
        this.ground = ground;
        this.hatching = hatching;
    }

    private enum Hatching {
        NONE,
        RISING,
        FALLING
    }

    /** What is filled. */
    record Place(double x, double y, double width, double height) {}

    /** Of the part with that number, from 0. */
    static Filling of(int part) {
        return values()[part % values().length];
    }

    boolean isHatched() {
        return hatching != Hatching.NONE;
    }

    /** In which text on it is written. */
    ChartColour ink() {
        return ground.isDark() ? ChartColour.WHITE : ChartColour.BLACK;
    }

    void draw(Sketch sketch, Place place) {
        sketch.box(place.x(), place.y(), place.width(), place.height(), ground);
        if (isHatched()) {
            hatch(sketch, place);
        }
        sketch.frame(place.x(), place.y(), place.width(), place.height(), EDGE);
    }

    /** Lines at 45 degrees, each cut where it leaves the place. */
    private void hatch(Sketch sketch, Place place) {
        for (double shift = STEP; shift < place.width() + place.height(); shift += STEP) {
            double left = Math.max(0, shift - place.height());
            double right = Math.min(shift, place.width());
            sketch.line(at(place, left, shift - left), at(place, right, shift - right), HATCH);
        }
    }

    /** @param up from the bottom for lines that fall, from the top for those that rise */
    private Mark.Point at(Place place, double along, double up) {
        double y = hatching == Hatching.RISING ? place.y() + up : place.y() + place.height() - up;
        return new Mark.Point(place.x() + along, y);
    }
}
