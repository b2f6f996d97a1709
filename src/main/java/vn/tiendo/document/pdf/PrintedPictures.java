package vn.tiendo.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.Plate;
import vn.tiendo.document.page.Markup;
import vn.tiendo.document.page.Pictures;

/** Leaves the places on a page into which its drawings are painted when it is printed. */
public final class PrintedPictures implements Pictures {

    private static final double WIDEST = 462;
    private static final double HIGHEST = 620;

    private final Numerals numerals;
    private final List<Plate> plates = new ArrayList<>();

    public PrintedPictures(Numerals numerals) {
        this.numerals = numerals;
    }

    @Override
    public void write(Markup out, Drawing drawing, String id) {
        var plate = Plate.of(drawing, numerals);
        double scale = Math.min(WIDEST / plate.width(), HIGHEST / plate.height());
        String size =
                String.format(Locale.ROOT, "width:%.2fpt;height:%.2fpt", plate.width() * scale, plate.height() * scale);
        String number = Integer.toString(plates.size());
        out.blank(
                "object",
                "id",
                id,
                "data-plate",
                number,
                "alt",
                drawing.caption().described(),
                "style",
                size);
        plates.add(plate);
    }

    /** In the order of their places. */
    List<Plate> plates() {
        return List.copyOf(plates);
    }
}
