package vn.tiendo.document.chart;

import java.util.List;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** A drawing laid out, without its caption. */
public record Plate(double width, double height, List<Mark> marks) {

    /** As wide as a page's text at 96 dots an inch, so that letters come out about as large as their size says. */
    public static final double WIDTH = 620;

    public Plate {
        marks = List.copyOf(marks);
    }

    /** The same drawing is always laid out alike. */
    public static Plate of(Drawing drawing, Numerals numerals) {
        return switch (drawing) {
            case Drawing.RankedBars bars -> new RankedBarsPlate(bars).lay();
            case Drawing.Course course -> new CoursePlate(course, numerals).lay();
            case Drawing.StackedBars bars -> new StackedBarsPlate(bars, numerals).lay();
            case Drawing.TileMap map -> new TileMapPlate(map).lay();
            case Drawing.Ranges ranges -> new RangesPlate(ranges, numerals).lay();
        };
    }
}
