package vn.tiendo.workbook.mark;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;

/**
 * The first sheet of a reply, read back as text when the reply was sent in again: what was filled in stands there.
 *
 * @param rows those that hold something, by rising number
 */
public record ReturnedFrontSheet(List<TextRow> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    public ReturnedFrontSheet {
        rows = List.copyOf(rows);
    }

    /**
     * Texts of one row.
     *
     * @param number from 1
     * @param texts by column, from 1
     */
    public record TextRow(int number, SortedMap<Integer, String> texts) {

        public TextRow {
            texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        }

        /** Stripped; empty if nothing stands there. */
        public String text(int column) {
            return texts.getOrDefault(column, "");
        }
    }

    /**
     * Reads it as strangers' sheets are read, with the same limits.
     *
     * @return empty if no sheet of the workbook is ours; the first one if there are several
     */
    public static Optional<ReturnedFrontSheet> of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(ReturnedFrontSheet::isOurs)
                .findFirst()
                .map(ReturnedFrontSheet::of);
    }

    /** Whether it is the sheet that we set before a sender's own when we sent the workbook back. */
    public static boolean isOurs(Sheet sheet) {
        var rows = sheet.rows();
        for (int i = 0; i < FrontSheet.MARKED_WITHIN && rows.hasNext(); i++) {
            if (rows.next().cells().stream().anyMatch(cell -> FrontSheet.isMark(cell.value()))) {
                return true;
            }
        }
        return false;
    }

    /** Sheets of ours by name, and where samples of earlier marks stand in them. */
    public static Map<String, List<CellAddress>> samples(Workbook workbook) {
        var samples = new LinkedHashMap<String, List<CellAddress>>();
        workbook.sheets().stream()
                .filter(ReturnedFrontSheet::isOurs)
                .forEach(sheet -> samples.put(sheet.name(), samples(sheet)));
        return samples;
    }

    private static List<CellAddress> samples(Sheet sheet) {
        var places = new ArrayList<CellAddress>();
        sheet.rows()
                .forEachRemaining(row -> row.cells().stream()
                        .filter(cell -> text(cell.value()).startsWith(OldMarks.SAMPLE))
                        .forEach(cell -> places.add(cell.address())));
        return places;
    }

    /** Reads one of which it is known that it is ours. */
    public static ReturnedFrontSheet of(Sheet sheet) {
        var rows = new ArrayList<TextRow>();
        sheet.rows().forEachRemaining(row -> rows.add(new TextRow(row.number(), texts(row))));
        return new ReturnedFrontSheet(rows);
    }

    /** How much text it holds. */
    public int characters() {
        return rows.stream()
                .flatMap(row -> row.texts().values().stream())
                .mapToInt(String::length)
                .sum();
    }

    private static SortedMap<Integer, String> texts(Row row) {
        var texts = new TreeMap<Integer, String>();
        for (Cell cell : row.cells()) {
            texts.put(cell.column(), text(cell.value()).strip());
        }
        texts.values().removeIf(text -> text.isEmpty() || text.startsWith(OldMarks.SAMPLE));
        return texts;
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Text text -> text.text();
            case CellValue.Decimal number -> number.value().toPlainString();
            case CellValue.Date date -> DAY.format(date.value());
            case CellValue.OutOfRange number -> number.raw();
            case CellValue.Unclear unclear -> unclear.raw();
            case CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Picture _,
                    CellValue.Damaged _ -> "";
        };
    }
}
