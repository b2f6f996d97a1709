package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.EscapedText;
import vn.tiendo.workbook.format.RichText;

/**
 * Reads strings that may run on into CONTINUE records, where half of a text may turn from one byte a character to two.
 * Source: [MS-XLS] 2.5.293 and 2.5.294. Our own, because POI fills up a cut-off table with empty texts.
 */
final class BiffText {

    private static final int WIDE = 0x01;
    private static final int EXTENDED = 0x04;
    private static final int RICH = 0x08;

    private BiffRecord record;
    private int at;

    BiffText(BiffRecord record, int at) {
        this.record = record;
        this.at = at;
    }

    /** A text whose length takes one byte, as names have it. */
    String shortText() {
        return characters(u8(), u8());
    }

    /** A text whose length takes two bytes, with whatever runs and phonetics follow it. */
    RichText text(IntFunction<String> fonts) {
        int length = u16();
        int flags = u8();
        int runs = (flags & RICH) != 0 ? u16() : 0;
        long extension = (flags & EXTENDED) != 0 ? u16() | (long) u16() << 16 : 0;
        String text = characters(length, flags);
        var rich = withFonts(text, runs, fonts);
        skip(extension);
        return rich;
    }

    /** A text that is followed by its own count of runs, as RSTRING records have it. */
    RichText textThenRuns(IntFunction<String> fonts) {
        String text = characters(u16(), u8());
        return withFonts(text, u16(), fonts);
    }

    private RichText withFonts(String text, int count, IntFunction<String> fonts) {
        var runs = new ArrayList<RichText>();
        int from = 0;
        String font = "";
        for (int i = 0; i < count; i++) {
            int start = Math.min(u16(), text.length());
            add(runs, text, from, start, font);
            from = Math.max(from, start);
            font = fonts.apply(u16());
        }
        add(runs, text, from, text.length(), font);
        return RichText.joined(runs);
    }

    private static void add(List<RichText> runs, String text, int from, int to, String font) {
        if (from < to) {
            runs.add(new RichText(text.substring(from, to), font));
        }
    }

    private String characters(int length, int flags) {
        var text = new StringBuilder(length);
        boolean wide = (flags & WIDE) != 0;
        while (text.length() < length) {
            if (at == record.length()) {
                toContinuation();
                wide = (u8() & WIDE) != 0;
            }
            text.append((char) (wide ? record.u16(at) : record.u8(at)));
            at += wide ? 2 : 1;
        }
        return EscapedText.storable(text.toString());
    }

    private int u8() {
        requireSome();
        return record.u8(at++);
    }

    private int u16() {
        requireSome();
        at += 2;
        return record.u16(at - 2);
    }

    private void skip(long length) {
        long left = length;
        while (left > 0) {
            requireSome();
            int step = (int) Math.min(left, record.length() - at);
            at += step;
            left -= step;
        }
    }

    private void requireSome() {
        while (at >= record.length()) {
            toContinuation();
        }
    }

    private void toContinuation() {
        var next = record.next();
        if (next.kind() != Biff.CONTINUE) {
            throw WorkbookRefused.because(Cause.DAMAGED, record.stream().part());
        }
        record = next;
        at = 0;
    }
}
