package vn.tiendo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** A written workbook, read back as text. */
record SheetTexts(Path file) {

    /** The rows of a sheet, each as its cells' texts and numbers, parted by bars. */
    List<String> of(String sheet) throws IOException {
        try (var workbook = new GuardedWorkbookReader(Limits.DEFAULT).open(Files.readAllBytes(file), "")) {
            return workbook.sheets().stream()
                    .filter(s -> s.name().equals(sheet))
                    .findFirst()
                    .map(SheetTexts::rows)
                    .orElseThrow();
        }
    }

    private static List<String> rows(Sheet sheet) {
        var rows = new ArrayList<String>();
        sheet.rows().forEachRemaining(row -> rows.add(text(row)));
        return rows;
    }

    private static String text(Row row) {
        return row.cells().stream()
                .map(Cell::value)
                .map(SheetTexts::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Text(var text, var _) -> text;
            case CellValue.Decimal(var number) -> number.stripTrailingZeros().toPlainString();
            default -> "";
        };
    }
}
