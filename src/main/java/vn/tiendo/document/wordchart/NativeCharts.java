package vn.tiendo.document.wordchart;

import java.util.Optional;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;

/** Which drawings Word draws itself. */
public final class NativeCharts {

    private NativeCharts() {}

    /** None where there is nothing to draw, or where a table does it better. */
    public static Optional<NativeChart> of(Drawing drawing, Numerals numerals) {
        var bars = new DrawnBars(numerals);
        return switch (drawing) {
            case Drawing.RankedBars ranked when !ranked.bars().isEmpty() -> Optional.of(bars.of(ranked));
            case Drawing.StackedBars stacked
            when !stacked.categories().isEmpty() && !stacked.series().isEmpty() -> Optional.of(bars.of(stacked));
            case Drawing.Ranges ranges when !ranges.ranges().isEmpty() -> Optional.of(bars.of(ranges));
            case Drawing.Course course
            when !course.labels().isEmpty() && !course.series().isEmpty() ->
                Optional.of(new LineChart(course, numerals));
            case Drawing.RankedBars _, Drawing.StackedBars _, Drawing.Ranges _, Drawing.Course _, Drawing.TileMap _ ->
                Optional.empty();
        };
    }
}
