package vn.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** Ours, all guards on, its limits raised for the large sheet; from the file's bytes, as they come out of the archive. */
final class TiendoReader implements Reader {

    private static final Limits WIDE = new Limits(
            1L << 30, 500, 1L << 30, 2L << 30, 32L << 20, 100, 1_048_576, 200, 10_000_000, 32_767, 1_000_000);

    private final GuardedWorkbookReader reader = new GuardedWorkbookReader(WIDE);

    @Override
    public void read(Path workbook, Digest digest) throws IOException {
        try (var open = reader.open(Files.readAllBytes(workbook), workbook.getFileName() + "")) {
            open.sheets().forEach(sheet -> sheet(sheet, digest));
        }
    }

    private static void sheet(Sheet sheet, Digest digest) {
        digest.nextSheet();
        for (var rows = sheet.rows(); rows.hasNext(); ) {
            var row = rows.next();
            for (var cell : row.cells()) {
                cell(cell, row.number(), digest);
            }
        }
    }

    private static void cell(Cell cell, int row, Digest digest) {
        int column = cell.column();
        switch (cell.value()) {
            case CellValue.Text(String text, var _) -> digest.text(row, column, text);
            case CellValue.Decimal(var number) -> digest.number(row, column, number);
            case CellValue.Date(var _, var serial) -> digest.number(row, column, serial);
            case CellValue.Bool(boolean value) -> digest.bool(row, column, value);
            case CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Unclear _,
                    CellValue.Damaged _,
                    CellValue.OutOfRange _ -> throw new Unread(cell.toString());
        }
    }
}
