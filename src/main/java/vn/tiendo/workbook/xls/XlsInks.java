package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.workbook.format.Ink;

/** The colours that an .xls gives to letters and to the paper under them, by number in its palette. */
final class XlsInks {

    /** Paper of a pattern, on which letters are seen. */
    static final int PATTERNED = -1;

    private static final int FIRST_OF_PALETTE = 8;
    private static final int NO_PATTERN = 0;
    private static final int SOLID = 1;
    private static final int PLAIN_PAPER = 65;
    private static final int COLOUR_OF_FONT = 4;
    private static final int PATTERN_OF_FORMAT = 17;
    private static final int COLOURS_OF_FORMAT = 18;
    private static final int FORMAT_LENGTH = 20;

    private final List<Integer> fonts = new ArrayList<>();
    private final Map<Integer, Integer> palette = new HashMap<>();

    void font(BiffRecord record) {
        fonts.add(record.u16(COLOUR_OF_FONT));
    }

    /** The workbook's own palette, which may stand behind all that names its colours. */
    void palette(BiffRecord record) {
        int colours = Math.min(record.u16(0), (record.length() - 2) / 4);
        for (int i = 0; i < colours; i++) {
            int at = 2 + 4 * i;
            palette.put(FIRST_OF_PALETTE + i, record.u8(at) << 16 | record.u8(at + 1) << 8 | record.u8(at + 2));
        }
    }

    /** The number of the colour under the letters of a cell format. */
    int paper(BiffRecord format) {
        if (format.length() < FORMAT_LENGTH) {
            return PATTERNED;
        }
        return switch (format.u8(PATTERN_OF_FORMAT) >> 2) {
            case NO_PATTERN -> PLAIN_PAPER;
            case SOLID -> format.u16(COLOURS_OF_FORMAT) & 0x7F;
            default -> PATTERNED;
        };
    }

    /** @param font its place among the fonts */
    boolean isUnseen(int font, int paper) {
        return font < fonts.size() && Ink.isUnseen(colour(fonts.get(font)), colour(paper));
    }

    private int colour(int number) {
        var own = palette.get(number);
        return own == null ? Ink.numbered(number) : own;
    }
}
