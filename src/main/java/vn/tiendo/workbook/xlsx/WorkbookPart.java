package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.format.DateSystem;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * The workbook part of an .xlsx: which sheets there are, and how days are counted.
 *
 * @param disowned whether it says that what its formulas hold was not computed: {@code fullCalcOnLoad}, as programs set it
 *     that write formulas and cannot compute them (they leave 0, an empty text or nothing), or {@code calcCompleted="0"}.
 *     {@code forceFullCalc} alone says nothing of the kind: spreadsheet programs set it for heavy workbooks
 */
public record WorkbookPart(List<Entry> sheets, DateSystem dates, boolean disowned) {

    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public WorkbookPart {
        sheets = List.copyOf(sheets);
    }

    /** One sheet as the workbook lists it. */
    public record Entry(String name, boolean visible, String relationshipId) {}

    /** @param xml stands on the part's root */
    public static WorkbookPart read(XmlPart xml) {
        requireWorkbook(xml);
        var sheets = new ArrayList<Entry>();
        var dates = DateSystem.FROM_1900;
        boolean disowned = false;
        while (xml.childOf(1)) {
            if (xml.is("workbookPr")) {
                dates = xml.flag("date1904") ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            } else if (xml.is("calcPr")) {
                disowned = xml.flag("fullCalcOnLoad") || !xml.flag("calcCompleted", true);
            } else if (xml.is("sheets")) {
                sheets(xml, sheets);
            }
        }
        return new WorkbookPart(sheets, dates, disowned);
    }

    private static void requireWorkbook(XmlPart xml) {
        if (xml.namespace().equals(STRICT)) {
            throw xml.refused(Cause.STRICT_OOXML);
        }
        if (!xml.is("workbook")) {
            throw xml.refused(Cause.DAMAGED);
        }
    }

    private static void sheets(XmlPart xml, List<Entry> sheets) {
        int depth = xml.depth();
        while (xml.childOf(depth)) {
            if (xml.is("sheet")) {
                String state = xml.attribute("state", "visible");
                sheets.add(new Entry(xml.attribute("name", ""), state.equals("visible"), xml.relationshipId()));
            }
        }
    }
}
