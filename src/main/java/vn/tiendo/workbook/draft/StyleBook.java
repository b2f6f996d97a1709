package vn.tiendo.workbook.draft;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;

/** The cell styles of one workbook, each made once. */
public final class StyleBook {

    public static final String FONT = "Times New Roman";

    /** Makes programs that heed it show 1.234,5 even where the system's language is another. */
    static final String VIETNAMESE = "[$-42A]";

    private static final byte[] LINES = {(byte) 0x7F, (byte) 0x8C, (byte) 0x99};

    private static final byte[] GREY = {(byte) 0x59, (byte) 0x59, (byte) 0x59};

    /** Black letters are read on all of them. */
    private static final int LIGHTEST = 0xF7;

    private static final int DARKEST = 0xA6;

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();
    private final Map<Integer, XSSFCellStyle> tiles = new HashMap<>();
    private final NamedStyles named;

    StyleBook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.named = new NamedStyles(workbook.getStylesSource());
        var standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 11);
    }

    NamedStyles named() {
        return named;
    }

    /** A look and what the cell holds, as far as it bears on the style. */
    record Key(CellLook look, String format, HorizontalAlignment align, boolean quoted, boolean link) {}

    XSSFCellStyle of(CellLook look, CellContent content) {
        return made.computeIfAbsent(key(look, content), this::make);
    }

    private static Key key(CellLook look, CellContent content) {
        return switch (content) {
            case CellContent.Blank _ -> new Key(look, "General", side(look), false, false);
            case CellContent.Words(String text, CellContent.Side side) ->
                new Key(look, "@", side(look, side), SafeText.of(text).quoted(), false);
            case CellContent.Figure(var _, int decimals) -> figure(look, VIETNAMESE + "#,##0" + places(decimals));
            case CellContent.Difference(var _, int decimals) -> figure(look, signed("#,##0" + places(decimals)));
            case CellContent.Ordinal _ -> new Key(look, "0", HorizontalAlignment.CENTER, false, false);
            case CellContent.Percent(var _, int decimals) -> figure(look, VIETNAMESE + "0" + places(decimals) + "%");
            case CellContent.Day _ -> new Key(look, "dd/mm/yyyy", HorizontalAlignment.CENTER, false, false);
            case CellContent.Month _ -> new Key(look, "mm/yyyy", HorizontalAlignment.CENTER, false, false);
            case CellContent.Formula(var _, CellContent now) -> key(look, now);
            case CellContent.Awaited(CellContent like) -> key(look, like);
            case CellContent.Link _ -> new Key(look, "@", side(look), false, true);
            case CellContent.Spanning(CellContent inner, int _) -> key(look, inner);
        };
    }

    private static Key figure(CellLook look, String format) {
        return new Key(look, format, HorizontalAlignment.RIGHT, false, false);
    }

    /** A sign that is no colour, so that it is seen on paper, too. */
    private static String signed(String number) {
        String format = VIETNAMESE + "\"%s \"" + number;
        return format.formatted("▲") + ";" + format.formatted("▼") + ";" + VIETNAMESE + "\"＝\"";
    }

    private static String places(int decimals) {
        return decimals == 0 ? "" : "." + "0".repeat(decimals);
    }

    private static HorizontalAlignment side(CellLook look, CellContent.Side side) {
        return side == CellContent.Side.CENTRE ? HorizontalAlignment.CENTER : side(look);
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
        style.setLocked(key.look() != CellLook.INPUT);
        paint(style, Appearance.of(key.look()).box());
        named.join(style, key.look());
        return style;
    }

    /** The ground of a tile of a map: the darker, the more. */
    XSSFCellStyle tile(Optional<Integer> shade, int shades) {
        return tiles.computeIfAbsent(shade.orElse(-1), _ -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(of(CellLook.BODY, CellContent.centred(" ")));
            shade.ifPresent(dark -> paint(style, new Appearance.Box(Appearance.Side.CENTRE, true, grey(dark, shades))));
            return style;
        });
    }

    private static String grey(int shade, int shades) {
        int light = LIGHTEST - shade * (LIGHTEST - DARKEST) / Math.max(1, shades - 1);
        return "%02X%02X%02X".formatted(light, light, light);
    }

    private XSSFFont font(Key key) {
        var type = Appearance.of(key.look()).type();
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) type.points());
        font.setBold(type.bold());
        font.setItalic(type.italic());
        if (key.look() == CellLook.EARLIER) {
            font.setColor(new XSSFColor(GREY));
        }
        if (key.link()) {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
        }
        return font;
    }

    private static void paint(XSSFCellStyle style, Appearance.Box box) {
        if (!box.fill().isEmpty()) {
            style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(box.fill())));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (box.framed()) {
            frame(style);
        }
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        var colour = new XSSFColor(LINES);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
