package vn.tiendo.document.page;

import java.util.Comparator;
import java.util.List;
import vn.tiendo.content.Heading;

/** The header of a table, with its merged boxes; it is repeated on every printed page. */
record HeadingMarkup(Markup out, Medium medium) {

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
                out.blank("td", attributes(box, level == place.top() ? "open" : "open under"));
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
        var attributes = new Attributes();
        attributes.addIf(!look.startsWith("open"), "scope", columns > 1 ? "colgroup" : "col");
        attributes.addIf(!look.isEmpty(), "class", look);
        attributes.addIf(columns > 1, "colspan", Integer.toString(columns));
        attributes.addIf(rows > 1 && !medium.onPaper(), "rowspan", Integer.toString(rows));
        return attributes.toArray();
    }

    /** The columns' widths as parts of the whole. */
    static void columns(Markup out, List<Double> shares) {
        double whole = shares.stream().mapToDouble(Double::doubleValue).sum();
        out.open("colgroup");
        shares.forEach(share -> out.empty("col", "style", "width:" + percent(share / whole)));
        out.close().newLine();
    }

    private static String percent(double share) {
        long hundredths = Math.round(share * 10_000);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "%";
    }
}
