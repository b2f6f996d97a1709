package vn.tiendo.workbook.draft;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** The colours of charts: greys and one accent, told apart by lightness, so that they survive a black-and-white printer. */
final class ChartInk {

    static final String GRID = "D9D9D9";

    private static final String ACCENT = "1F4E79";
    private static final String PLAIN = "A9B4C0";
    private static final String REFERENCE = "4D4D4D";
    /** Black numbers are read on all of them. */
    private static final List<String> PARTS = List.of("8FAACB", "D5DEE8", "B3B3B3", "EDEDED", "A9C0A9", "CFCFCF");

    private static final List<String> LINES = List.of("1F4E79", "8C8C8C", "BFBFBF");
    private static final double THICK = 2.25;
    private static final double THIN = 1.25;

    private ChartInk() {}

    static String of(PlottedSeries.Mark mark) {
        return switch (mark) {
            case NONE -> PLAIN;
            case ACCENTED -> ACCENT;
            case REFERENCE -> REFERENCE;
        };
    }

    /** Of a part of bars. */
    static XDDFFillProperties bar(PlottedSeries plotted, int index) {
        if (plotted.isHidden(index)) {
            return new XDDFNoFillProperties();
        }
        return fill(plotted.isStacked() ? PARTS.get(index % PARTS.size()) : PLAIN);
    }

    static XDDFFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(colour(rgb));
    }

    /** Of a line; the first is the one that the title speaks of, bounds are broken lines. */
    static XDDFLineProperties line(int index, boolean bound) {
        var line = stroke(bound ? LINES.getFirst() : LINES.get(index % LINES.size()), index == 0 ? THICK : THIN);
        if (bound) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    static XDDFLineProperties stroke(String rgb, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(rgb)));
        line.setWidth(points);
        return line;
    }

    private static XDDFColor colour(String rgb) {
        return XDDFColor.from(HexFormat.of().parseHex(rgb));
    }
}
