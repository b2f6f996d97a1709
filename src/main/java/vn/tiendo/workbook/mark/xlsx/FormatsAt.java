package vn.tiendo.workbook.mark.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.OldMarks;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.XmlPart;

/** Reads from our first sheet, as it was sent back, which formats the samples of its marks have. */
final class FormatsAt {

    private FormatsAt() {}

    /** @param places where {@link OldMarks#SAMPLE} stands; the samples are the two cells behind it */
    static List<OldMarks.Sample> samples(Part sheet, List<CellAddress> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var formats = XmlPart.read(sheet, sheet.name(), FormatsAt::read);
        var samples = new ArrayList<OldMarks.Sample>();
        for (CellAddress place : places) {
            samples.add(new OldMarks.Sample(behind(formats, place, 1), behind(formats, place, 2)));
        }
        return samples;
    }

    private static int behind(Map<CellAddress, Integer> formats, CellAddress place, int columns) {
        return formats.getOrDefault(new CellAddress(place.row(), place.column() + columns), 0);
    }

    private static Map<CellAddress, Integer> read(XmlPart xml) {
        var formats = new HashMap<CellAddress, Integer>();
        while (xml.childOf(1)) {
            if (xml.is("sheetData")) {
                int depth = xml.depth();
                while (xml.childOf(depth)) {
                    cells(xml, formats);
                }
            }
        }
        return formats;
    }

    private static void cells(XmlPart xml, Map<CellAddress, Integer> formats) {
        int depth = xml.depth();
        while (xml.childOf(depth)) {
            String place = xml.attribute("r", "");
            String format = xml.attribute("s", "0");
            if (!place.isEmpty() && format.matches("\\d{1,6}")) {
                formats.put(CellAddress.of(place.toUpperCase(Locale.ROOT)), Integer.parseInt(format));
            }
        }
    }
}
