package vn.tiendo.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which letters can be printed, upright and slanted, bold and not. Others get a stand-in: one that means the same where there
 * is one, a space for a space, an empty box for all else.
 */
public final class Glyphs {

    /** An empty box, which all faces have. */
    private static final String UNKNOWN = "\u25A1";

    private static final Map<Integer, String> STAND_INS = Map.ofEntries(
            Map.entry(0xFF1D, "="),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2713, "x"),
            Map.entry(0x2714, "x"),
            Map.entry(0x26A0, "!"),
            Map.entry(0x25C6, "\u25CA"),
            Map.entry(0x2705, "x"));

    private static final int HIGHEST = 0xFFFF;

    private Glyphs() {}

    /** Read once; it takes as long as a page or two. */
    private static final class Held {

        static final BitSet BY_ALL = byAll();

        private static BitSet byAll() {
            var held = new BitSet(HIGHEST);
            held.set(' ', HIGHEST);
            for (var font : SerifFont.values()) {
                held.and(by(font));
            }
            return held;
        }

        private static BitSet by(SerifFont font) {
            try (var in = font.open();
                    var face = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                CmapLookup glyphs = face.getUnicodeCmapLookup();
                var held = new BitSet(HIGHEST);
                for (int c = ' '; c < HIGHEST; c++) {
                    held.set(c, glyphs.getGlyphId(c) != 0);
                }
                return held;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text in letters that can be printed, each accented one a letter of its own. */
    public static String printable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(Glyphs::isHeld)) {
            return composed;
        }
        var printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    static boolean isHeld(int c) {
        return c < HIGHEST && Held.BY_ALL.get(c);
    }

    private static void append(StringBuilder printable, int c) {
        if (isHeld(c)) {
            printable.appendCodePoint(c);
        } else if (Character.isSpaceChar(c)) {
            printable.append(' ');
        } else {
            printable.append(STAND_INS.getOrDefault(c, UNKNOWN));
        }
    }
}
