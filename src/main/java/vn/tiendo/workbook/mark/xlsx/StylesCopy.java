package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.mark.MarkKind;
import vn.tiendo.workbook.mark.MarkStyles;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * Copies the styles part and appends what marks and our own sheet need: fonts, grounds, lines and cell formats. What was
 * there keeps its number.
 */
final class StylesCopy {

    /** For workbooks without a styles part: what programs take for granted. */
    static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
            + XmlPart.MAIN + "\"></styleSheet>";

    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    /** What stands first in each list where a file lacks it. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "fonts", "<P:font><P:sz val=\"11\"/><P:name val=\"Calibri\"/></P:font>",
            "fills",
                    "<P:fill><P:patternFill patternType=\"none\"/></P:fill>"
                            + "<P:fill><P:patternFill patternType=\"gray125\"/></P:fill>",
            "borders", "<P:border><P:left/><P:right/><P:top/><P:bottom/><P:diagonal/></P:border>",
            "cellXfs", "<P:xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");

    /** What spreadsheet programs take in one workbook, and then still some for what people add. */
    private static final int MOST_FORMATS = 64_000;

    private static final Map<String, Integer> DEFAULT_COUNTS =
            Map.of("fonts", 1, "fills", 2, "borders", 1, "cellXfs", 1);

    private final MarkStyles styles;
    private final List<String> formats = new ArrayList<>();
    private final OurFormats ours = new OurFormats();
    private String prefix = "";
    private int reached;

    private StylesCopy(MarkStyles styles) {
        this.styles = styles;
    }

    static void write(InputStream part, MarkStyles styles, Writer out) throws IOException, CopyImpossible {
        var copy = new StylesCopy(styles);
        try (var xml = XmlCopy.of(part, out)) {
            copy.walk(xml);
        }
    }

    private void walk(XmlCopy xml) throws IOException, CopyImpossible {
        while (xml.next()) {
            if (xml.begins("styleSheet", 1)) {
                prefix = xml.tag().prefix();
                xml.replace(xml.tag().opened());
            } else if (xml.begins() && xml.depth() == 2) {
                section(xml);
            } else if (xml.ends("styleSheet", 1)) {
                insertMissing(xml, ORDER.size());
            }
        }
    }

    private void section(XmlCopy xml) throws IOException, CopyImpossible {
        int rank = ORDER.indexOf(xml.name());
        if (rank >= 0) {
            insertMissing(xml, rank);
            reached = rank + 1;
        }
        if (DEFAULTS.containsKey(xml.name())) {
            extend(xml, xml.name());
        }
    }

    /** Lists that would have stood before this one. */
    private void insertMissing(XmlCopy xml, int rank) throws IOException, CopyImpossible {
        for (String name : ORDER.subList(Math.min(reached, rank), rank)) {
            if (DEFAULTS.containsKey(name)) {
                int known = DEFAULT_COUNTS.getOrDefault(name, 0);
                if (name.equals("cellXfs")) {
                    formats.add(prefixed(DEFAULTS.getOrDefault(name, "")));
                }
                var more = additions(name, known);
                xml.before("<" + prefix + name + " count=\"" + (known + more.size()) + "\">"
                        + prefixed(DEFAULTS.getOrDefault(name, "")) + String.join("", more) + "</" + prefix
                        + name + ">");
            }
        }
    }

    /** The count stands before the list, so the list is read to its end before it is written. */
    private void extend(XmlCopy xml, String list) throws IOException, CopyImpossible {
        var opening = xml.tag();
        var held = xml.hold();
        if (list.equals("cellXfs")) {
            formats.addAll(held.children());
        }
        int known = held.children().size();
        var more = additions(list, known);
        var counted = opening.opened().with("count", Integer.toString(known + more.size()));
        xml.before(counted.raw() + held.text() + String.join("", more));
        if (opening.isEmpty()) {
            xml.before("</" + opening.name() + ">");
        }
    }

    private List<String> additions(String list, int known) throws CopyImpossible {
        return switch (list) {
            case "fonts" -> prefixed(ours.fonts(known));
            case "fills" -> prefixed(ours.fills(known));
            case "borders" -> prefixed(ours.borders(known, styles.tones()));
            default -> cellFormats();
        };
    }

    private List<String> cellFormats() throws CopyImpossible {
        if (!ours.complete() || formats.isEmpty()) {
            throw new CopyImpossible(CopyImpossible.Why.UNUSUAL, "order of styles");
        }
        if (formats.size() + styles.count() > MOST_FORMATS) {
            throw new CopyImpossible(CopyImpossible.Why.TOO_LARGE, "formats");
        }
        var all = new ArrayList<String>();
        for (var wanted : styles.wanted()) {
            all.add(
                    switch (wanted) {
                        case MarkStyles.Wanted.Marked(int base, MarkKind kind, int tone) ->
                            looking(formats.get(base), ours.fill(kind), ours.border(kind, tone));
                        case MarkStyles.Wanted.Cleared(int base, int like) -> cleared(formats.get(base), like);
                        case MarkStyles.Wanted.Ours(var style) -> prefixed(ours.format(style));
                    });
        }
        return all;
    }

    private String cleared(String format, int like) {
        return like < 0
                ? looking(format, 0, 0)
                : looking(format, number(formats.get(like), "fillId"), number(formats.get(like), "borderId"));
    }

    private static int number(String format, String attribute) {
        var found = Pattern.compile("\\s" + attribute + "\\s*=\\s*[\"'](\\d{1,6})[\"']")
                .matcher(format.substring(0, format.indexOf('>') + 1));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String looking(String format, int fill, int border) {
        int end = format.indexOf('>') + 1;
        var tag = new Tag(format.substring(0, end))
                .with("fillId", Integer.toString(fill))
                .with("borderId", Integer.toString(border))
                .with("applyFill", "1")
                .with("applyBorder", "1");
        return tag.raw() + format.substring(end);
    }

    private List<String> prefixed(List<String> texts) {
        return texts.stream().map(this::prefixed).toList();
    }

    private String prefixed(String text) {
        return text.replace("P:", prefix);
    }
}
