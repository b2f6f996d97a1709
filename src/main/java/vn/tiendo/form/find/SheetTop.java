package vn.tiendo.form.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.SheetLetters;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.measure.Folded;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * The first rows of a sheet, and some below if asked for, as clean text: enough for titles, cover pairs, headers and
 * blocks of questions, however long the sheet is.
 */
public final class SheetTop {

    /** Headers and questions begin within the first rows; what lies deeper is data. */
    public static final int ROWS = 60;

    /** Columns right of a label in which its answer may stand. */
    public static final int ANSWER_WITHIN = 6;

    /** Rows around one of them that are held with it: a header's depth, an answer, lines that stand over it. */
    static final int AROUND = 6;

    /** Characters; honest first rows have some thousands. */
    private static final int MOST_TEXT = 1_000_000;

    /** Of all depths from each of the first rows on. */
    private static final int MOST_HEADERS = ROWS * HeaderFinder.DEEPEST;

    private final SheetLetters letters = new SheetLetters();
    private final HeldRows rows;
    private final MergedAreas areas;
    private final TextCleaner lettering;
    private final SheetLabels labels;
    private final Map<Long, HeaderLabels> headers = new HashMap<>();
    private final int characters;
    private final Sheet sheet;
    private final int beginsTo;

    /** The first rows. */
    public SheetTop(Sheet sheet, String name) {
        this(sheet, name, HeaderSearchRows.first(sheet), ROWS);
    }

    /** The given rows, with those that belong to what is told there. */
    SheetTop(Sheet sheet, String name, List<Row> held) {
        this(sheet, name, held, Integer.MAX_VALUE);
    }

    private SheetTop(Sheet sheet, String name, List<Row> held, int beginsTo) {
        this.beginsTo = beginsTo;
        this.sheet = sheet;
        rows = new HeldRows(held);
        characters = rows.cells().stream().mapToInt(SheetTop::length).sum();
        requireRoom(sheet);
        note();
        // Read for finding only; what is repaired is told once it is known what becomes of the sheet.
        lettering = new TextCleaner(new Repairs(), name, letters);
        areas = new MergedAreas(sheet.merged(), rows);
        labels = new SheetLabels(rows.cells(), this::own);
    }

    private static int length(Cell cell) {
        return cell.value() instanceof CellValue.Text text ? text.text().length() : 0;
    }

    /** Before it is cleaned, which takes the more time the stranger the letters are. */
    private void requireRoom(Sheet sheet) {
        if (characters > MOST_TEXT) {
            throw new WorkbookRefused(
                    new Refusal(Refusal.Cause.TOO_MUCH_TEXT, sheet.name(), Integer.toString(MOST_TEXT)));
        }
    }

    private void note() {
        for (Cell cell : rows.cells()) {
            if (cell.row() <= ROWS
                    && cell.value() instanceof CellValue.Text text
                    && letters.note(text, cell.style().font())) {
                rows.note(cell.row(), cell.column(), TextCleaner.tidy(text.text()));
            }
        }
        if (letters.speaksOldAlphabet()) {
            rows.forgetTexts();
        }
    }

    /** How the sheet's texts are written, as its first rows show. */
    public SheetLetters letters() {
        return letters;
    }

    /** Tells what was repaired in those rows. */
    public void tellRepairs(TextCleaner lettering, int firstRow, int lastRow) {
        rows.cells().stream()
                .filter(cell -> firstRow <= cell.row() && cell.row() <= lastRow)
                .forEach(lettering::read);
    }

    /** How long all its texts are together. */
    public int characters() {
        return characters;
    }

    public int lastColumn() {
        return rows.lastColumn();
    }

    /** Whether what begins in that row is held with all that may belong to it. */
    boolean holdsFrom(int row) {
        return row <= beginsTo;
    }

    /** The labels of a header that spans those rows. */
    HeaderLabels header(int firstRow, int lastRow) {
        if (headers.size() > MOST_HEADERS) {
            headers.clear();
        }
        return headers.computeIfAbsent((long) firstRow << 32 | lastRow, _ -> new HeaderLabels(this, firstRow, lastRow));
    }

    /** The text as a label. */
    Label label(String text) {
        return labels.of(text);
    }

    /** The cell's own text; empty if it has none. */
    public String own(int row, int column) {
        // Most cells are data that nobody asks for here.
        String known = rows.text(row, column);
        if (known == null) {
            var cell = rows.cell(row, column);
            if (cell == null) {
                return "";
            }
            known = lettering.read(cell);
            rows.note(row, column, known);
        }
        return known;
    }

    /** The cell, if it is held and holds something. */
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.cell(row, column));
    }

    public boolean isHiddenColumn(int column) {
        return sheet.isHiddenColumn(column);
    }

    public boolean isHidden(int row) {
        return rows.isHidden(row);
    }

    private String own(Cell cell) {
        return own(cell.row(), cell.column());
    }

    /** What is seen there: the text of the merged area in which the cell lies, else the cell's own. */
    public String shown(int row, int column) {
        String covering = area(row, column)
                .map(area -> own(area.first().row(), area.first().column()))
                .orElse("");
        return covering.isEmpty() ? own(row, column) : covering;
    }

    /** Whether the cell lies under a merged area, where nobody sees what it holds. */
    public boolean isCovered(CellAddress cell) {
        return area(cell.row(), cell.column())
                .filter(area -> !area.first().equals(cell))
                .isPresent();
    }

    public Optional<CellRange> area(int row, int column) {
        return areas.over(row, column);
    }

    /** Texts of the rows above that can be seen, in reading order. */
    List<String> textsAbove(int row) {
        return placesAbove(row).stream()
                .map(place -> own(place.row(), place.column()))
                .toList();
    }

    /** Whether one of the rows above says that and nothing else. */
    boolean saysAbove(int row, Folded words) {
        return textsAbove(row).stream().anyMatch(text -> label(text).key().equals(words.key()));
    }

    /** The first row below that one in which a cell begins with one of the words; 0 for none. */
    int rowThatBegins(List<Folded> words, int below) {
        for (Cell cell : rows.cells()) {
            if (cell.row() > below && cell.value() instanceof CellValue.Text) {
                var text = new Folded(label(own(cell)).key());
                if (words.stream().anyMatch(text::startsWith)) {
                    return cell.row();
                }
            }
        }
        return 0;
    }

    /** The nearest text to the right of a cell within a few columns. */
    public String rightOf(CellAddress cell) {
        for (int column = cell.column() + 1; column <= cell.column() + ANSWER_WITHIN; column++) {
            String text = own(cell.row(), column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Where something can be read above that row, in reading order. */
    public List<CellAddress> placesAbove(int row) {
        return rows.cells().stream()
                .takeWhile(cell -> cell.row() < row)
                .filter(cell -> !own(cell).isEmpty())
                .map(Cell::address)
                .filter(cell -> !isCovered(cell))
                .toList();
    }

    /** Whether one of the labels stands somewhere. */
    boolean saysOneOf(Set<String> keys) {
        return labels.saysOneOf(keys);
    }

    /** All that may be labels, words that is; every form looks for its own among them. */
    public List<SheetLabels.Spot> spots() {
        return labels.spots();
    }
}
