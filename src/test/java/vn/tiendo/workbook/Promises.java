package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.workbook.open.GuardedWorkbookReader;
import vn.tiendo.workbook.xlsx.XlsxSheet;

/** What the reader promises of any bytes whatever: a refusal, or rows and cells in order, within the limits. */
public final class Promises {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Promises() {}

    /** All that a sheet says. */
    record Content(String name, boolean visible, List<CellRange> merged, List<Row> rows) {}

    /** Reads all of it, holding every promise. @return empty if it was refused */
    public static Optional<List<Content>> hold(byte[] content, Limits limits) {
        try (var workbook = new GuardedWorkbookReader(limits).open(content, "bao cao.xlsx")) {
            var read = new ArrayList<Content>();
            for (Sheet sheet : workbook.sheets()) {
                read.add(content(sheet, limits));
            }
            workbook.finish();
            return Optional.of(read);
        } catch (WorkbookRefused refused) {
            return Optional.empty();
        }
    }

    private static Content content(Sheet sheet, Limits limits) {
        holdText(sheet.name(), Integer.MAX_VALUE);
        if (sheet instanceof XlsxSheet xlsx) {
            holdBothWays(xlsx);
        }
        var rows = Reading.rows(sheet);
        holdRows(rows, limits);
        return new Content(sheet.name(), sheet.visible(), sheet.merged(), rows);
    }

    /** The scanner and the complete parser read the same, or neither reads it. */
    static void holdBothWays(XlsxSheet sheet) {
        var quick = orRefusal(() -> Reading.rows(sheet));
        var strict = orRefusal(() -> strictRows(sheet));
        assertThat(quick.equals(strict))
                .as("the scanner read %s, the complete parser %s", quick, strict)
                .isTrue();
        if (!isRefusal(strict)) {
            // What is only passed over need not be well formed; then the rows are refused.
            assertThat(orRefusal(sheet::merged)).isEqualTo(orRefusal(sheet::strictMerged));
        }
    }

    private static boolean isRefusal(List<?> read) {
        return !read.isEmpty() && read.getFirst() instanceof Refusal.Cause;
    }

    private static List<Row> strictRows(XlsxSheet sheet) {
        var rows = new ArrayList<Row>();
        var source = sheet.strictRows();
        for (Row row = source.read(); row != null; row = source.read()) {
            rows.add(row);
        }
        return rows;
    }

    private interface Read {
        List<?> read();
    }

    /** What was read before a refusal counts for nothing. */
    private static List<?> orRefusal(Read read) {
        try {
            return read.read();
        } catch (WorkbookRefused refused) {
            return List.of(refused.refusal().cause());
        }
    }

    private static void holdRows(List<Row> rows, Limits limits) {
        int last = 0;
        int cells = 0;
        for (Row row : rows) {
            assertThat(row.number()).isGreaterThan(last).isLessThanOrEqualTo(1_048_576);
            assertThat(row.cells()).isNotEmpty();
            last = row.number();
            cells += row.cells().size();
            holdCells(row, limits);
        }
        assertThat(rows).hasSizeLessThanOrEqualTo(limits.rows());
        assertThat(cells).isLessThanOrEqualTo(limits.cells());
    }

    private static void holdCells(Row row, Limits limits) {
        int last = 0;
        for (Cell cell : row.cells()) {
            boolean inPlace = cell.row() == row.number() && cell.column() > last && cell.column() <= limits.columns();
            assertThat(inPlace).as("%s in row %s", cell, row.number()).isTrue();
            last = cell.column();
            holdValue(cell.value(), limits);
        }
    }

    private static void holdValue(CellValue value, Limits limits) {
        switch (value) {
            case CellValue.Text(var text, var runs) -> {
                assertThat(text).isNotEmpty();
                assertThat(runs).allMatch(run -> run.from() >= 0 && run.from() < text.length());
                holdText(text, limits.textLength());
            }
            case CellValue.Decimal(var number) ->
                assertThat(Math.abs(number.scale()) <= 400 && number.precision() <= 40)
                        .as("%s", number)
                        .isTrue();
            case CellValue.Date(var moment, var _) ->
                assertThat(moment.toLocalDate()).isBetween(FIRST_DAY, LAST_DAY);
            case CellValue.Failed(var code) -> holdText(code, limits.textLength());
            case CellValue.Unclear(var raw) -> holdText(raw, limits.textLength());
            case CellValue.Damaged(var raw, var _) -> holdText(raw, limits.textLength());
            case CellValue.OutOfRange(var raw) -> holdText(raw, limits.textLength());
            case CellValue.Bool _, CellValue.NotComputed _, CellValue.Picture _ -> {}
        }
    }

    /** Not too long, and nothing in it that no database takes. */
    private static void holdText(String text, int longest) {
        assertThat(text.length()).isLessThanOrEqualTo(longest);
        assertThat(isStorable(text)).as("lone surrogates or NUL in %s", text).isTrue();
    }

    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
