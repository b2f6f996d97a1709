package vn.tiendo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;

/** Copies the workbook part with a new first sheet, which is the one shown; names that belong to a sheet stay with theirs. */
final class WorkbookCopy {

    private WorkbookCopy() {}

    /** The sheet to be listed first. */
    record First(String name, int id, String relationship) {}

    static void write(InputStream part, First sheet, Writer out) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(part, out)) {
            while (xml.next()) {
                tag(xml, sheet);
            }
        }
    }

    private static void tag(XmlCopy xml, First sheet) throws IOException {
        if (xml.begins("workbookView", 3)) {
            xml.replace(xml.tag().without("activeTab").without("firstSheet"));
        } else if (xml.begins("sheets", 2)) {
            boolean empty = xml.tag().isEmpty();
            String name = xml.tag().name();
            xml.replace(xml.tag().opened());
            xml.behind(listed(xml, sheet) + (empty ? "</" + name + ">" : ""));
        } else if (xml.begins("definedName", 3)) {
            xml.attribute("localSheetId")
                    .ifPresent(id -> xml.replace(
                            xml.tag().with("localSheetId", Integer.toString(Integer.parseInt(id.strip()) + 1))));
        }
    }

    private static String listed(XmlCopy xml, First sheet) {
        return "<" + xml.tag().prefix() + "sheet name=\"" + XmlText.escaped(sheet.name()) + "\" sheetId=\"" + sheet.id()
                + "\"" + xml.relationship(sheet.relationship()) + "/>";
    }
}
