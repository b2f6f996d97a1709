package vn.tiendo.workbook.mark.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import vn.tiendo.workbook.mark.CopyImpossible;

/** Copies the workbook part with a new first sheet, which is the one shown; names that belong to a sheet stay with theirs. */
final class WorkbookCopy {

    private WorkbookCopy() {}

    /** Our sheet: one to be listed first, or one that is listed already, at that place. */
    sealed interface Ours {

        /** @param relationship by which its part is found */
        record First(String name, int id, String relationship) implements Ours {}

        /** @param place from 0 */
        record Known(String name, int place) implements Ours {}
    }

    static void write(InputStream part, Ours sheet, Writer out) throws IOException, CopyImpossible {
        try (var xml = XmlCopy.of(part, out)) {
            while (xml.next()) {
                tag(xml, sheet);
            }
        }
    }

    private static void tag(XmlCopy xml, Ours sheet) throws IOException {
        switch (sheet) {
            case Ours.Known known -> {
                show(xml, known.place());
                if (xml.begins("sheet", 3)
                        && known.name().equals(xml.attribute("name").orElse(""))) {
                    xml.replace(xml.tag().without("state"));
                }
            }
            case Ours.First first -> {
                show(xml, 0);
                listFirst(xml, first);
            }
        }
    }

    private static void show(XmlCopy xml, int place) {
        if (xml.begins("workbookView", 3)) {
            var tag = xml.tag().without("firstSheet");
            xml.replace(place == 0 ? tag.without("activeTab") : tag.with("activeTab", Integer.toString(place)));
        }
    }

    private static void listFirst(XmlCopy xml, Ours.First sheet) throws IOException {
        if (xml.begins("sheets", 2)) {
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

    private static String listed(XmlCopy xml, Ours.First sheet) {
        return "<" + xml.tag().prefix() + "sheet name=\"" + XmlText.escaped(sheet.name()) + "\" sheetId=\"" + sheet.id()
                + "\"" + xml.relationship(sheet.relationship()) + "/>";
    }
}
