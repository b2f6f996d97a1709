package vn.tiendo.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** org.dhatim's fastexcel-reader, from the file. */
final class FastexcelReader implements Reader {

    @Override
    public void read(Path workbook, Digest digest) throws IOException {
        try (var open = new ReadableWorkbook(workbook.toFile())) {
            for (var sheet : open.getSheets().toList()) {
                sheet(sheet, digest);
            }
        }
    }

    private static void sheet(Sheet sheet, Digest digest) throws IOException {
        digest.nextSheet();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> row(row, digest));
        }
    }

    private static void row(Row row, Digest digest) {
        for (Cell cell : row) {
            if (cell != null) {
                cell(cell, row.getRowNum(), digest);
            }
        }
    }

    private static void cell(Cell cell, int row, Digest digest) {
        int column = cell.getColumnIndex() + 1;
        @Nullable Object value = cell.getValue();
        switch (value) {
            case null -> {}
            case BigDecimal number -> digest.number(row, column, number);
            case String text -> digest.text(row, column, text);
            case Boolean bool -> digest.bool(row, column, bool);
            default -> throw new Unread(cell.toString());
        }
    }
}
