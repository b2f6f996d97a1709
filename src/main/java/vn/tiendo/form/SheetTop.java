package vn.tiendo.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.WorkbookRefused;

/** The first rows of a sheet as clean text: enough for titles, cover pairs and headers, however long the sheet is. */
final class SheetTop {

    /** Headers stand within the first rows; what lies deeper is data. */
    static final int ROWS = 60;

    /** Characters; honest first rows have some thousands. */
    private static final int MOST_TEXT = 1_000_000;

    /** No honest header merges more; each costs the cells that it covers. */
    private static final int MOST_AREAS = 2_000;

    private final Map<CellAddress, CellRange> areas = new HashMap<>();
    private final SheetLetters letters = new SheetLetters();
    private final List<Cell> cells = new ArrayList<>();
    private final Cell[][] grid = new Cell[ROWS + 1][0];
    private final @Nullable String[][] read = new @Nullable String[ROWS + 1][0];
    private final List<Spot> spots = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Lettering lettering;
    private final List<Integer> rowNumbers = new ArrayList<>();
    private final Label.Book labels = new Label.Book();
    private final Map<Integer, HeaderLabels> headers = new HashMap<>();
    private int lastColumn;
    private int characters;

    SheetTop(Sheet sheet, String name) {
        Iterator<Row> rows = sheet.rows();
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.number() > ROWS) {
                break;
            }
            rowNumbers.add(row.number());
            row.cells().forEach(this::hold);
        }
        requireRoom(sheet);
        lay();
        note();
        // Read for finding only; what is repaired is told once it is known what becomes of the sheet.
        lettering = new Lettering(new Repairs(), name, letters);
        spread(sheet.merged());
    }

    /** Before it is cleaned, which takes the more time the stranger the letters are. */
    private void requireRoom(Sheet sheet) {
        if (characters > MOST_TEXT) {
            throw new WorkbookRefused(
                    new Refusal(Refusal.Cause.TOO_MUCH_TEXT, sheet.name(), Integer.toString(MOST_TEXT)));
        }
    }

    private void hold(Cell cell) {
        cells.add(cell);
        characters += cell.value() instanceof CellValue.Text text ? text.text().length() : 0;
    }

    private void note() {
        for (Cell cell : cells) {
            if (cell.value() instanceof CellValue.Text text
                    && letters.note(text, cell.style().font())) {
                read[cell.row()][cell.column()] = Lettering.tidy(text.text());
            }
        }
        if (letters.speaksOldAlphabet()) {
            Arrays.stream(read).forEach(row -> Arrays.fill(row, null));
        }
    }

    /** How the sheet's texts are written, as its first rows show. */
    SheetLetters letters() {
        return letters;
    }

    /** Tells what was repaired in the rows down to that one. */
    void tellRepairs(Lettering lettering, int lastRow) {
        cells.stream().filter(cell -> cell.address().row() <= lastRow).forEach(lettering::read);
    }

    private void lay() {
        for (Cell cell : cells) {
            lastColumn = Math.max(lastColumn, cell.column());
        }
        for (Cell cell : cells) {
            if (grid[cell.row()].length == 0) {
                grid[cell.row()] = new Cell[lastColumn + 1];
                read[cell.row()] = new String[lastColumn + 1];
            }
            grid[cell.row()][cell.column()] = cell;
        }
    }

    List<Integer> rowNumbers() {
        return rowNumbers;
    }

    /** How long all its texts are together. */
    int characters() {
        return characters;
    }

    int lastColumn() {
        return lastColumn;
    }

    /** The labels of a header that spans those rows. */
    HeaderLabels header(int firstRow, int lastRow) {
        return headers.computeIfAbsent(firstRow * 2 * ROWS + lastRow, _ -> new HeaderLabels(this, firstRow, lastRow));
    }

    /** The text as a label. */
    Label label(String text) {
        return labels.of(text);
    }

    /** The cell's own text; empty if it has none. */
    String own(int row, int column) {
        if (row > ROWS || column >= grid[row].length) {
            return "";
        }
        // Most cells are data that nobody asks for here.
        String known = read[row][column];
        if (known == null) {
            var cell = grid[row][column];
            known = cell == null ? "" : lettering.read(cell);
            read[row][column] = known;
        }
        return known;
    }

    private String own(Cell cell) {
        return own(cell.row(), cell.column());
    }

    /** The cell's text, or that of the merged area in which it lies. */
    String shown(int row, int column) {
        String own = own(row, column);
        return own.isEmpty()
                ? area(row, column)
                        .map(a -> own(a.first().row(), a.first().column()))
                        .orElse("")
                : own;
    }

    Optional<CellRange> area(int row, int column) {
        return Optional.ofNullable(areas.get(new CellAddress(row, column)));
    }

    /** Lays the merged areas over the cells that they cover here; of two that overlap the first counts. */
    private void spread(List<CellRange> merged) {
        merged.stream()
                .filter(area -> area.first().row() <= ROWS)
                .limit(MOST_AREAS)
                .forEach(this::spread);
    }

    private void spread(CellRange area) {
        int lastRow = Math.min(ROWS, area.last().row());
        int right = Math.min(lastColumn, area.last().column());
        for (int row = area.first().row(); row <= lastRow; row++) {
            for (int column = area.first().column(); column <= right; column++) {
                areas.putIfAbsent(new CellAddress(row, column), area);
            }
        }
    }

    /** Texts of the rows above, in reading order. */
    List<String> textsAbove(int row) {
        var texts = new ArrayList<String>();
        for (Cell cell : cells) {
            if (cell.row() >= row) {
                break;
            }
            String text = own(cell);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Whether one of the rows above says that and nothing else. */
    boolean saysAbove(int row, Folded words) {
        for (String text : textsAbove(row)) {
            if (label(text).key().equals(words.key())) {
                return true;
            }
        }
        return false;
    }

    /** The nearest text to the right of a cell within a few columns. */
    String rightOf(CellAddress cell) {
        for (int column = cell.column() + 1; column <= cell.column() + 6; column++) {
            String text = own(cell.row(), column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Where something can be read, in reading order. */
    List<CellAddress> places() {
        return cells.stream()
                .filter(cell -> !own(cell).isEmpty())
                .map(Cell::address)
                .toList();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> own(cell).isEmpty());
    }

    /** Whether one of the labels stands somewhere. */
    boolean saysOneOf(Set<String> keys) {
        if (said.isEmpty()) {
            for (Spot spot : spots()) {
                said.add(spot.label().key());
                said.add(spot.label().bareKey());
            }
        }
        for (String key : keys) {
            if (said.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** A label and the row in which it stands. */
    record Spot(int row, Label label) {}

    /** All that may be labels, words that is; every form looks for its own among them. */
    List<Spot> spots() {
        if (spots.isEmpty()) {
            for (Cell cell : cells) {
                String text = cell.value() instanceof CellValue.Text ? own(cell) : "";
                if (!text.isEmpty()) {
                    spots.add(new Spot(cell.row(), label(text)));
                }
            }
        }
        return spots;
    }
}
