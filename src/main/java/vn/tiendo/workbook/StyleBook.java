package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.Refusal.Cause;

/** The cell styles of one workbook, each made once. */
final class StyleBook {

    static final Styles NONE = new Styles(List.of());

    /** Makes programs that heed it show 1.234,5 even where the system's language is another. */
    static final String VIETNAMESE = "[$-42A]";

    private static final byte[] LINES = {(byte) 0x7F, (byte) 0x8C, (byte) 0x99};

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    StyleBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        var standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 11);
    }

    /** A look and what the cell holds, as far as it bears on the style. */
    record Key(CellLook look, String format, HorizontalAlignment align, boolean quoted, boolean link) {}

    XSSFCellStyle of(CellLook look, Content content) {
        return made.computeIfAbsent(key(look, content), this::make);
    }

    private static Key key(CellLook look, Content content) {
        return switch (content) {
            case Content.Blank _ -> new Key(look, "General", side(look), false, false);
            case Content.Words(String text, Content.Side side) ->
                new Key(look, "@", side(look, side), SafeText.of(text).quoted(), false);
            case Content.Figure(var _, int decimals) -> figure(look, VIETNAMESE + "#,##0" + places(decimals));
            case Content.Ordinal _ -> new Key(look, "0", HorizontalAlignment.CENTER, false, false);
            case Content.Percent(var _, int decimals) -> figure(look, VIETNAMESE + "0" + places(decimals) + "%");
            case Content.Day _ -> new Key(look, "dd/mm/yyyy", HorizontalAlignment.CENTER, false, false);
            case Content.Formula(var _, Content now) -> key(look, now);
            case Content.Link _ -> new Key(look, "@", side(look), false, true);
            case Content.Spanning(Content inner, int _) -> key(look, inner);
        };
    }

    private static Key figure(CellLook look, String format) {
        return new Key(look, format, HorizontalAlignment.RIGHT, false, false);
    }

    private static String places(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    private static HorizontalAlignment side(CellLook look, Content.Side side) {
        return side == Content.Side.CENTRE ? HorizontalAlignment.CENTER : side(look);
    }

    private static HorizontalAlignment side(CellLook look) {
        return switch (Appearance.of(look).box().side()) {
            case START -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case END -> HorizontalAlignment.RIGHT;
        };
    }

    private XSSFCellStyle make(Key key) {
        var style = workbook.createCellStyle();
        style.setFont(font(key));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setAlignment(key.align());
        if (key.align() == HorizontalAlignment.LEFT
                && Appearance.of(key.look()).box().framed()) {
            style.setIndention((short) 1);
        }
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(
                key.align() != HorizontalAlignment.RIGHT || key.format().equals("@"));
        style.setQuotePrefixed(key.quoted());
        paint(style, Appearance.of(key.look()).box());
        return style;
    }

    private XSSFFont font(Key key) {
        var type = Appearance.of(key.look()).type();
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) type.points());
        font.setBold(type.bold());
        font.setItalic(type.italic());
        if (key.link()) {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
        }
        return index >= 0 && index < looks.size() ? Optional.of(looks.get(index)) : Optional.empty();
    }

    /** Fonts and number formats stand before the cell formats that name them, but not every writer knows. */
    private static final class Reading {

        private final XmlPart xml;
        private final Map<Integer, String> codes = new HashMap<>();
        private final List<String> fonts = new ArrayList<>();
        private final List<CellFormat> formats = new ArrayList<>();

        Reading(XmlPart xml) {
            this.xml = xml;
        }

        private record CellFormat(int font, int number) {}

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
            } else if (xml.is("cellXfs")) {
                each("xf", () -> formats.add(new CellFormat(number("fontId"), number("numFmtId"))));
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
            while (xml.childOf(depth)) {
                if (xml.is("name")) {
                    name = xml.attribute("val", "");
                }
            }
            fonts.add(name);
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
            return NumberFormat.of(format.number(), codes.get(format.number()))
                    .look(known ? fonts.get(format.font()) : "");
        }
    }
}
