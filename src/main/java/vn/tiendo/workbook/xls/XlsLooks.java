package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.Ink;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.NumberFormat;

/**
 * How the cells of an .xls look: their formats, which name fonts, number formats and colours. What is named may stand behind
 * what names it.
 */
public final class XlsLooks {

    /** Cells name their formats, and formats their fonts, in two bytes: what comes behind is out of reach. */
    private static final int MOST_NAMED = 0x1_0000;

    private static final int SHORTEST_FORMAT = 20;
    private static final int FIRST_OF_PALETTE = 8;
    private static final int RGBX = 4;
    private static final int NO_PATTERN = 0;
    private static final int SOLID = 1;
    private static final int PLAIN_PAPER = 65;

    /** Paper of a pattern, on which letters are seen. */
    private static final int PATTERNED = -1;

    private final XlsTexts texts = new XlsTexts(this::font);
    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final Map<CellFormat, Look> looks = new HashMap<>();
    private final Map<Integer, Integer> palette = new HashMap<>();

    private record Font(String name, int colour) {}

    private record CellFormat(int font, int number, int paper) {}

    /** The format of that number, or the unknown one. */
    Look at(int index) {
        return index < formats.size() ? looks.computeIfAbsent(formats.get(index), this::look) : Look.UNKNOWN;
    }

    /** Reads texts whose parts name these fonts. */
    XlsTexts texts() {
        return texts;
    }

    void take(int kind, RecordInputStream in) {
        switch (kind) {
            case FontRecord.sid -> font(in);
            case FormatRecord.sid -> code(in);
            case ExtendedFormatRecord.sid -> format(in);
            case PaletteRecord.sid -> palette.putAll(colours(in));
            default -> {}
        }
    }

    /** The colours of a palette by their numbers, as RRGGBB. */
    public static Map<Integer, Integer> colours(RecordInputStream in) {
        var colours = new TreeMap<Integer, Integer>();
        int count = Math.min(in.readUShort(), in.remaining() / RGBX);
        for (int number = FIRST_OF_PALETTE; number < FIRST_OF_PALETTE + count; number++) {
            colours.put(number, in.readUByte() << 16 | in.readUByte() << 8 | in.readUByte());
            in.readByte();
        }
        return colours;
    }

    private void font(RecordInputStream in) {
        if (fonts.size() < MOST_NAMED) {
            in.readInt();
            int colour = in.readUShort();
            in.readLong();
            fonts.add(new Font(XlsTexts.name(in), colour));
        }
    }

    private void code(RecordInputStream in) {
        int number = in.readUShort();
        String code = texts.text(in).text();
        if (code.length() > NumberFormat.LONGEST) {
            throw WorkbookRefused.because(Cause.DAMAGED, "Workbook");
        }
        codes.put(number, code);
    }

    private void format(RecordInputStream in) {
        if (formats.size() >= MOST_NAMED) {
            return;
        }
        if (in.remaining() < SHORTEST_FORMAT) {
            formats.add(new CellFormat(in.readUShort(), in.readUShort(), PATTERNED));
        } else {
            var format = new ExtendedFormatRecord(in);
            formats.add(
                    new CellFormat(format.getFontIndex() & 0xFFFF, format.getFormatIndex() & 0xFFFF, paper(format)));
        }
    }

    /** The number of the colour under the letters. */
    private static int paper(ExtendedFormatRecord format) {
        return switch (format.getAdtlFillPattern()) {
            case NO_PATTERN -> PLAIN_PAPER;
            case SOLID -> format.getFillForeground();
            default -> PATTERNED;
        };
    }

    private Look look(CellFormat format) {
        int font = place(format.font());
        return NumberFormat.of(format.number(), codes.get(format.number()))
                .look(font(format.font()))
                .inInk(font < fonts.size()
                        && Ink.isUnseen(colour(fonts.get(font).colour()), colour(format.paper())));
    }

    /** The font of that number; empty if unknown. */
    private String font(int index) {
        int at = place(index);
        return at < fonts.size() ? fonts.get(at).name() : "";
    }

    /** Where a font stands: number 4 was never given out, so those above it stand one lower. */
    private static int place(int font) {
        return font > 4 ? font - 1 : font;
    }

    private int colour(int number) {
        var own = palette.get(number);
        return own == null ? Ink.numbered(number) : own;
    }
}
