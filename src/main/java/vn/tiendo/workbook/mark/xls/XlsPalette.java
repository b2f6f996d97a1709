package vn.tiendo.workbook.mark.xls;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.util.HSSFColor;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.xls.Biff;

/**
 * The colours of an .xls by number. It is read here: a workbook that has no palette of its own gets one when POI is asked
 * for it, and then loses count of its formats.
 */
record XlsPalette(Map<Integer, String> colours) {

    private static final int PALETTE = 0x0092;
    private static final int HEAD = 4;
    private static final int FIRST = 8;
    private static final String NO_COLOUR = "FF000000";

    static XlsPalette of(byte[] content) {
        var colours = new TreeMap<Integer, String>();
        HSSFColor.getIndexHash().forEach((index, colour) -> {
            short[] parts = colour.getTriplet();
            colours.put(index, "FF%02X%02X%02X".formatted(parts[0], parts[1], parts[2]));
        });
        var stream = new Bytes(new CompoundFile(content).stream("Workbook").orElse(new byte[0]), "Workbook");
        for (long at = 0; at + HEAD <= stream.length(); at += HEAD + stream.u16(at + 2)) {
            if (stream.u16(at) == Biff.EOF) {
                break;
            }
            if (stream.u16(at) == PALETTE) {
                read(stream, at + HEAD, colours);
            }
        }
        return new XlsPalette(colours);
    }

    private static void read(Bytes stream, long from, Map<Integer, String> colours) {
        int count = stream.u16(from);
        for (int i = 0; i < count; i++) {
            long at = from + 2 + 4L * i;
            colours.put(FIRST + i, "FF%02X%02X%02X".formatted(stream.u8(at), stream.u8(at + 1), stream.u8(at + 2)));
        }
    }

    /** As AARRGGBB; black for those that no palette holds. */
    String of(short number) {
        return colours.getOrDefault((int) number, NO_COLOUR);
    }
}
