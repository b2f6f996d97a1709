package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.tiendo.workbook.format.EscapedText;
import vn.tiendo.workbook.format.RichText;

/**
 * Reads texts with their fonts. POI reads their characters, also where a text runs on into CONTINUE records and there
 * turns from one byte a character to two; what stands behind them is read here, because POI fills up a table of texts that
 * was cut off with empty ones, and loses its place where phonetics are longer than they say. Source: [MS-XLS] 2.5.293, 2.5.294.
 */
final class XlsTexts {

    private static final int WIDE = 0x01;
    private static final int EXTENDED = 0x04;
    private static final int RICH = 0x08;

    private final IntFunction<String> fonts;

    XlsTexts(IntFunction<String> fonts) {
        this.fonts = fonts;
    }

    /** A text whose length takes one byte, as names have it. */
    static String name(RecordInputStream in) {
        int length = in.readUByte();
        return characters(in, length, in.readUByte());
    }

    /** A text whose length takes two bytes, with whatever runs and phonetics follow it. */
    RichText text(RecordInputStream in) {
        int length = in.readUShort();
        int flags = in.readUByte();
        int runs = (flags & RICH) != 0 ? in.readUShort() : 0;
        long extension = (flags & EXTENDED) != 0 ? Integer.toUnsignedLong(in.readInt()) : 0;
        String text = characters(in, length, flags);
        var rich = withFonts(in, text, runs);
        skip(in, extension);
        return rich;
    }

    /** A text that is followed by its own count of runs, as RSTRING records have it. */
    RichText textThenRuns(RecordInputStream in) {
        int length = in.readUShort();
        String text = characters(in, length, in.readUByte());
        return withFonts(in, text, in.readUShort());
    }

    private static String characters(RecordInputStream in, int length, int flags) {
        boolean wide = (flags & WIDE) != 0;
        return EscapedText.storable(wide ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length));
    }

    private RichText withFonts(RecordInputStream in, String text, int count) {
        var runs = new ArrayList<RichText>();
        int from = 0;
        String font = "";
        for (int i = 0; i < count; i++) {
            int start = Math.min(in.readUShort(), text.length());
            add(runs, text, from, start, font);
            from = Math.max(from, start);
            font = fonts.apply(in.readUShort());
        }
        add(runs, text, from, text.length(), font);
        return RichText.joined(runs);
    }

    private static void add(List<RichText> runs, String text, int from, int to, String font) {
        if (from < to) {
            runs.add(new RichText(text.substring(from, to), font));
        }
    }

    private static void skip(RecordInputStream in, long length) {
        for (long left = length; left > 0; left--) {
            in.readByte();
        }
    }
}
