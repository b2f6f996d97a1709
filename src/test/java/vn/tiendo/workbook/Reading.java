package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** What the tests do with bytes: read all there is, or see them refused. */
final class Reading {

    private Reading() {}

    static Workbook open(byte[] content) {
        return new GuardedWorkbookReader(Limits.DEFAULT).open(content, "bao cao.xlsx");
    }

    static List<Row> rows(Sheet sheet) {
        var rows = new ArrayList<Row>();
        sheet.rows().forEachRemaining(rows::add);
        return rows;
    }

    /** All rows of the first sheet. */
    static List<Row> rows(byte[] content) {
        try (var workbook = open(content)) {
            return rows(workbook.sheets().getFirst());
        }
    }

    /** The cell at that address of the first sheet. */
    static Optional<Cell> cell(byte[] content, String address) {
        return rows(content).stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.address().toString().equals(address))
                .findFirst();
    }

    static CellValue value(byte[] content, String address) {
        return cell(content, address).orElseThrow().value();
    }

    static Refusal refusal(byte[] content) {
        return refusal(content, Limits.DEFAULT);
    }

    static Refusal refusal(byte[] content, Limits limits) {
        try (var workbook = new GuardedWorkbookReader(limits).open(content, "bao cao.xlsx")) {
            workbook.sheets().forEach(Sheet::merged);
            workbook.sheets().forEach(Reading::rows);
            workbook.finish();
        } catch (WorkbookRefused refused) {
            return refused.refusal();
        }
        return Assertions.fail("was read");
    }
}
