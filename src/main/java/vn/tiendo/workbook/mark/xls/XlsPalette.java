package vn.tiendo.workbook.mark.xls;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.util.HSSFColor;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.xls.XlsLooks;
import vn.tiendo.workbook.xls.XlsRecords;

/**
 * The colours of an .xls by number. It is read here: a workbook that has no palette of its own gets one when POI is asked
 * for it, and then loses count of its formats.
 */
record XlsPalette(Map<Integer, String> colours) {

    private static final String NO_COLOUR = "FF000000";

    static XlsPalette of(byte[] content) {
        var colours = new TreeMap<Integer, String>();
        HSSFColor.getIndexHash().forEach((index, colour) -> {
            short[] parts = colour.getTriplet();
            colours.put(index, "FF%02X%02X%02X".formatted(parts[0], parts[1], parts[2]));
        });
        new CompoundFile(content)
                .stream("Workbook")
                        .ifPresent(stream -> new XlsRecords(stream, "Workbook", 0).each(record -> {
                            if (record.kind() == PaletteRecord.sid) {
                                XlsLooks.colours(record.in())
                                        .forEach((number, rgb) -> colours.put(number, "FF%06X".formatted(rgb)));
                            }
                        }));
        return new XlsPalette(colours);
    }

    /** As AARRGGBB; black for those that no palette holds. */
    String of(short number) {
        return colours.getOrDefault((int) number, NO_COLOUR);
    }
}
