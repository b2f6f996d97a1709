package vn.tiendo.workbook.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Rows that were written as they came, and wait to be put into the part of their sheet. */
record LongSheet(SXSSFSheet rows) {

    private static final String NO_ROWS = "<sheetData/>";

    /**
     * Writes the part with the rows in it; closes neither stream.
     *
     * @param part the worksheet as it is without rows, in UTF-8
     */
    void complete(InputStream part, OutputStream to) throws IOException {
        String sheet = new String(part.readAllBytes(), StandardCharsets.UTF_8);
        int place = sheet.indexOf(NO_ROWS);
        if (place < 0) {
            throw new IllegalStateException("Rows both held and written: " + rows.getSheetName());
        }
        write(sheet.substring(0, place) + "<sheetData>", to);
        try (var written = rows.getWorksheetXMLInputStream()) {
            written.transferTo(to);
        }
        write("</sheetData>" + sheet.substring(place + NO_ROWS.length()), to);
    }

    private static void write(String xml, OutputStream to) throws IOException {
        to.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
