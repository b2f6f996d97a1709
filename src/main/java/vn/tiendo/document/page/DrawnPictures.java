package vn.tiendo.document.page;

import vn.tiendo.content.Drawing;
import vn.tiendo.content.Numerals;
import vn.tiendo.document.chart.SvgDrawings;

/** Drawings within the page itself. */
record DrawnPictures(Numerals numerals) implements Pictures {

    @Override
    public void write(Markup out, Drawing drawing, String id) {
        out.raw(SvgDrawings.of(drawing, numerals, id));
    }
}
