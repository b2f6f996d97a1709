package vn.tiendo.workbook.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.XmlPart;

/** Grounds and lines of a styles part's cell formats, as far as they tell our marks. */
public final class FormatLooks {

    private static final Set<String> SIDES = Set.of("left", "right", "top", "bottom", "start", "end");
    private static final int ALL_SIDES = 4;
    private static final String UNLIKE = "";

    private final List<String> grounds = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Look> formats = new ArrayList<>();

    /** Colours as AARRGGBB; empty where a mark has none of the kind. */
    private record Look(String ground, String line) {}

    private FormatLooks() {}

    static final FormatLooks NONE = new FormatLooks();

    public static FormatLooks of(Part styles) {
        return XmlPart.read(styles, styles.name(), FormatLooks::read);
    }

    private static FormatLooks read(XmlPart xml) {
        var looks = new FormatLooks();
        while (xml.childOf(1)) {
            int depth = xml.depth();
            if (xml.is("fills")) {
                while (xml.childOf(depth)) {
                    looks.grounds.add(ground(xml));
                }
            } else if (xml.is("borders")) {
                while (xml.childOf(depth)) {
                    looks.lines.add(line(xml));
                }
            } else if (xml.is("cellXfs")) {
                while (xml.childOf(depth)) {
                    looks.formats.add(new Look(at(looks.grounds, xml, "fillId"), at(looks.lines, xml, "borderId")));
                }
            }
        }
        return looks;
    }

    private static String ground(XmlPart xml) {
        String ground = UNLIKE;
        int depth = xml.depth();
        while (xml.childOf(depth)) {
            boolean solid =
                    xml.is("patternFill") && xml.attribute("patternType", "").equals("solid");
            int inner = xml.depth();
            while (xml.childOf(inner)) {
                ground = solid && xml.is("fgColor") ? colour(xml) : ground;
            }
        }
        return ground;
    }

    /** The colour that all four sides have. */
    private static String line(XmlPart xml) {
        var colours = new ArrayList<String>();
        int depth = xml.depth();
        while (xml.childOf(depth)) {
            boolean side = SIDES.contains(xml.name())
                    && !xml.attribute("style", "none").equals("none");
            int inner = xml.depth();
            while (xml.childOf(inner)) {
                if (side && xml.is("color")) {
                    colours.add(colour(xml));
                }
            }
        }
        boolean round =
                colours.size() == ALL_SIDES && colours.stream().distinct().count() == 1;
        return round ? colours.getFirst() : UNLIKE;
    }

    private static String colour(XmlPart xml) {
        String colour = xml.attribute("rgb", "").toUpperCase(java.util.Locale.ROOT);
        return colour.matches("[0-9A-F]{8}") ? "FF" + colour.substring(2) : UNLIKE;
    }

    private static String at(List<String> list, XmlPart xml, String index) {
        String number = xml.attribute(index, "0");
        int at = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return at < list.size() ? list.get(at) : UNLIKE;
    }

    int count() {
        return formats.size();
    }

    Optional<MarkKind> mark(int format) {
        var look = formats.get(format);
        return look.ground().isEmpty() || look.line().isEmpty()
                ? Optional.empty()
                : MarkKind.of(look.ground(), look.line());
    }

    boolean sameLook(int one, int other) {
        return formats.get(one).equals(formats.get(other));
    }
}
