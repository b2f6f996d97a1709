package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.format.Ink;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.NumberFormat;
import vn.tiendo.workbook.xml.XmlPart;

/** The cell formats of an .xlsx, each decided once. */
public record Styles(List<Look> looks) {

    static final Styles NONE = new Styles(List.of());

    public Styles {
        looks = List.copyOf(looks);
    }

    public static Styles read(XmlPart xml) {
        return new Reading(xml).styles();
    }

    /** The format of that number, or the unknown one. A workbook without formats has one, the plain one. */
    Look at(int index) {
        if (index < 0 || index >= looks.size()) {
            return looks.isEmpty() && index == 0 ? Look.PLAIN : Look.UNKNOWN;
        }
        return looks.get(index);
    }

    /** Fonts and number formats stand before the cell formats that name them, but not every writer knows. */
    private static final class Reading {

        private final XmlPart xml;
        private final Map<Integer, String> codes = new HashMap<>();
        private final List<Font> fonts = new ArrayList<>();
        private final List<Integer> papers = new ArrayList<>();
        private final List<CellFormat> formats = new ArrayList<>();

        Reading(XmlPart xml) {
            this.xml = xml;
        }

        private record CellFormat(int font, int number, int fill) {}

        private record Font(String name, int ink) {}

        Styles styles() {
            while (xml.childOf(1)) {
                section();
            }
            var known = new HashMap<CellFormat, Look>();
            return new Styles(formats.stream()
                    .map(format -> known.computeIfAbsent(format, this::look))
                    .toList());
        }

        private void section() {
            if (xml.is("numFmts")) {
                each("numFmt", this::code);
            } else if (xml.is("fonts")) {
                each("font", this::font);
            } else if (xml.is("fills")) {
                each("fill", this::fill);
            } else if (xml.is("cellXfs")) {
                each("xf", () -> formats.add(new CellFormat(number("fontId"), number("numFmtId"), number("fillId"))));
            }
        }

        private void each(String name, Runnable read) {
            int depth = xml.depth();
            while (xml.childOf(depth)) {
                if (xml.is(name)) {
                    read.run();
                }
            }
        }

        private void code() {
            String code = xml.attribute("formatCode", "");
            if (code.length() > NumberFormat.LONGEST) {
                throw xml.refused(Cause.DAMAGED);
            }
            codes.put(number("numFmtId"), code);
        }

        private void font() {
            int depth = xml.depth();
            String name = "";
            int ink = Ink.BLACK;
            while (xml.childOf(depth)) {
                if (xml.is("name")) {
                    name = xml.attribute("val", "");
                } else if (xml.is("color")) {
                    ink = Ink.of(xml);
                }
            }
            fonts.add(new Font(name, ink));
        }

        private void fill() {
            int depth = xml.depth();
            int paper = Ink.UNKNOWN;
            while (xml.childOf(depth)) {
                if (xml.is("patternFill")) {
                    paper = paper();
                }
            }
            papers.add(paper);
        }

        private int paper() {
            String pattern = xml.attribute("patternType", "none");
            int paper = pattern.equals("none") ? Ink.WHITE : Ink.UNKNOWN;
            int depth = xml.depth();
            while (xml.childOf(depth)) {
                if (pattern.equals("solid") && xml.is("fgColor")) {
                    paper = Ink.of(xml);
                }
            }
            return paper;
        }

        private int number(String attribute) {
            try {
                return Integer.parseInt(xml.attribute(attribute, "0"));
            } catch (NumberFormatException broken) {
                throw xml.refused(Cause.DAMAGED);
            }
        }

        private Look look(CellFormat format) {
            boolean known = format.font() >= 0 && format.font() < fonts.size();
            var font = known ? fonts.get(format.font()) : new Font("", Ink.UNKNOWN);
            boolean filled = format.fill() >= 0 && format.fill() < papers.size();
            int paper = filled ? papers.get(format.fill()) : Ink.WHITE;
            return NumberFormat.of(format.number(), codes.get(format.number()))
                    .look(font.name())
                    .inInk(Ink.isUnseen(font.ink(), paper));
        }
    }
}
