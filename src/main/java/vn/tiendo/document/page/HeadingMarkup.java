package vn.tiendo.document.page;

import java.util.Comparator;
import java.util.List;
import vn.tiendo.content.Heading;

/** The header of a table, with its merged boxes; it is repeated on every printed page. */
record HeadingMarkup(Markup out, Medium medium) {

    /** By its first line a table is kept with its caption; a cell without one would keep all of it together. */
    private static final String FIRST_LINE = "\u00A0";

    void write(Heading heading) {
        out.open("thead");
        for (int level = 0; level < heading.depth(); level++) {
            out.open("tr");
            row(heading, level);
            out.close();
        }
        out.close().newLine();
    }

    /** On paper a label over several rows stands in the lowest one: what is repeated must not reach over rows. */
    private void row(Heading heading, int level) {
        for (var box : fromTheLeft(heading)) {
            var place = box.place();
            if (medium.onPaper() && place.top() <= level && level < place.bottom()) {
                out.element("td", FIRST_LINE, attributes(box, level == place.top() ? "open" : "open under"));
            } else if (medium.onPaper() && place.bottom() == level) {
                out.element("th", box.label(), attributes(box, place.top() < level ? "under" : ""));
            } else if (!medium.onPaper() && place.top() == level) {
                out.element("th", box.label(), attributes(box, ""));
            }
        }
    }

    private static List<Heading.Box> fromTheLeft(Heading heading) {
        return heading.boxes().stream()
                .sorted(Comparator.comparingInt(box -> box.place().left()))
                .toList();
    }

    private String[] attributes(Heading.Box box, String look) {
        int columns = box.place().right() - box.place().left() + 1;
        int rows = box.place().bottom() - box.place().top() + 1;
        var attributes = new ElementAttributes();
        attributes.addIf(!look.startsWith("open"), "scope", columns > 1 ? "colgroup" : "col");
        attributes.addIf(!look.isEmpty(), "class", look);
        attributes.addIf(columns > 1, "colspan", Integer.toString(columns));
        attributes.addIf(rows > 1 && !medium.onPaper(), "rowspan", Integer.toString(rows));
        return attributes.toArray();
    }

    /** The columns' widths as parts of the whole. */
    static void shares(Markup out, List<Double> shares) {
        double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
        columns(
                out,
                shares.stream().map(share -> decimal(100 * share / whole) + "%").toList());
    }

    /** The columns' widths in points. */
    static void widths(Markup out, List<Double> points) {
        columns(out, points.stream().map(width -> decimal(width) + "pt").toList());
    }

    private static void columns(Markup out, List<String> widths) {
        out.open("colgroup");
        widths.forEach(width -> out.empty("col", "style", "width:" + width));
        out.close().newLine();
    }

    /** With two decimals. */
    private static String decimal(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
