package vn.tiendo.form.read;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.RowKinds;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.NumberText;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Judges what no table or block of a sheet has taken: words over and under tables are recognised as titles, notes and
 * signatures; all else is told as not read, the more gravely the more it looks like rows of the form.
 */
final class Leftovers {

    /** A line of words: a title, a note, the names under a table, each with an office. */
    private static final int MOST_WORDS = 8;

    /** Where a form of the sheet cannot be read, words further down may be its. */
    private static final int TITLE_ROWS = 8;

    /** Numbers of a row from which on it is no remark. */
    private static final int LEAST_NUMBERS = 3;

    private final SheetCandidate sheet;
    private final TextCleaner lettering;
    private final IdentityWords words;
    private final LeftOuts leftOuts;
    private final List<FormPlace> places;
    private final QuestionRows questions;
    private final Set<Integer> strangers = new HashSet<>();
    private final int firstRow;
    private final boolean excused;

    /** The first row of those that are told together. */
    private int runBegan;

    private int lastOfRun;

    /**
     * @param words by which covers say who reports for when
     * @param excused whether a form of the sheet cannot be read at all, which is told anyway
     */
    Leftovers(SheetCandidate sheet, TextCleaner lettering, IdentityWords words, LeftOuts leftOuts, boolean excused) {
        this.sheet = sheet;
        this.lettering = lettering;
        this.words = words;
        this.leftOuts = leftOuts;
        this.excused = excused;
        this.places = sheet.places().stream().filter(FormPlace::isComplete).toList();
        this.questions = new QuestionRows(places);
        this.firstRow = places.stream().mapToInt(FormPlace::firstRow).min().orElse(excused ? 0 : Integer.MAX_VALUE);
        for (FormPlace place : places) {
            if (place instanceof FormPlace.UnderHeader(var _, var header, var _)) {
                header.strangers()
                        .forEach(stranger -> strangers.add(stranger.header().column()));
            }
        }
    }

    /** Accounts for every cell of the row that nobody took. */
    void settle(Row row, RowClaims claims) {
        var rest = row.cells().stream()
                .filter(cell -> !claims.isTaken(cell) && RowClaims.holdsSomething(cell))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        if (excused && row.number() > TITLE_ROWS && !claims.isOfTable()) {
            rest.forEach(cell -> claims.take(cell.column(), CellPart.TOLD));
        } else if (claims.isOfTable()) {
            rest.forEach(cell -> beside(cell, claims));
        } else if (row.number() < firstRow) {
            above(row, rest, claims);
        } else {
            outside(row, rest, claims);
        }
    }

    /** In a row of a table, though in none of its columns. */
    private void beside(Cell cell, RowClaims claims) {
        claims.take(cell.column(), CellPart.TOLD);
        if (!strangers.contains(cell.column())) {
            tell(UnreadCells.Why.COLUMN, UnreadCells.Weight.LIGHT, cell.column(), cell, label(cell));
        }
    }

    /** What stands over the column, in the header of the nearest table above. */
    private String label(Cell cell) {
        var labels = new LinkedHashSet<String>();
        places.stream()
                .filter(place -> place instanceof FormPlace.UnderHeader && place.firstRow() <= cell.row())
                .map(place -> ((FormPlace.UnderHeader) place).header())
                .reduce((_, lower) -> lower)
                .ifPresent(header -> {
                    for (int row = header.firstRow(); row <= header.lastRow(); row++) {
                        labels.add(sheet.top().shown(row, cell.column()));
                    }
                });
        labels.remove("");
        return labels.isEmpty() ? "" : String.join(" – ", labels);
    }

    private void above(Row row, List<Cell> rest, RowClaims claims) {
        long numbers = rest.stream().filter(this::saysNumber).count();
        if (numbers >= LEAST_NUMBERS) {
            tellRow(row, rest, UnreadCells.Weight.HEAVY, claims);
            return;
        }
        for (Cell cell : rest) {
            boolean covered = sheet.top().isCovered(cell.address());
            boolean answer = !covered && words.isAnswer(cell, sheet.top());
            if (covered || (isNumber(cell) && !answer)) {
                claims.take(cell.column(), CellPart.TOLD);
                var why = covered ? UnreadCells.Why.UNDER_MERGE : UnreadCells.Why.COVER;
                tell(why, UnreadCells.Weight.LIGHT, "", cell, TextCleaner.shown(cell, lettering.read(cell)));
            } else {
                claims.take(cell.column(), answer ? CellPart.READ : CellPart.TITLE);
            }
        }
    }

    private void outside(Row row, List<Cell> rest, RowClaims claims) {
        long numbers = rest.stream()
                .filter(cell -> saysNumber(cell) && !isMark(cell, rest))
                .count();
        if (questions.isAmong(row.number())) {
            rest.forEach(cell -> besideAnswers(cell, claims));
        } else if (claims.isKeyed()) {
            tellRow(row, rest, UnreadCells.Weight.HEAVY, claims);
        } else if (numbers == 0 && rest.size() <= MOST_WORDS) {
            rest.forEach(cell -> claims.take(cell.column(), CellPart.NOTE));
        } else {
            boolean many = numbers >= LEAST_NUMBERS || rest.size() > MOST_WORDS;
            tellRow(row, rest, many ? UnreadCells.Weight.DOUBTFUL : UnreadCells.Weight.LIGHT, claims);
        }
    }

    /** Rows one below another are told once, by the first of them. */
    private void tellRow(Row row, List<Cell> rest, UnreadCells.Weight weight, RowClaims claims) {
        if (row.number() > lastOfRun + 1) {
            runBegan = row.number();
        }
        lastOfRun = row.number();
        var first = rest.stream()
                .map(lettering::read)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .findFirst()
                .orElseGet(() -> lettering.read(rest.getFirst()));
        for (Cell cell : rest) {
            claims.take(cell.column(), CellPart.TOLD);
            tell(UnreadCells.Why.ROWS, weight, weight == UnreadCells.Weight.LIGHT ? "" : runBegan, cell, first);
        }
    }

    /** Numbers of questions, headings and units are the form's own; other words may be an answer that was not looked for. */
    private void besideAnswers(Cell cell, RowClaims claims) {
        String text = lettering.read(cell);
        if (questions.isOwn(cell, text)) {
            claims.take(cell.column(), CellPart.HEADER);
        } else {
            claims.take(cell.column(), CellPart.TOLD);
            tell(UnreadCells.Why.BESIDE_ANSWERS, UnreadCells.Weight.LIGHT, "", cell, text);
        }
    }

    /** Whether it is the number of a line of words. */
    private boolean isMark(Cell cell, List<Cell> line) {
        return cell.equals(line.getFirst()) && line.size() > 1 && RowKinds.isMark(lettering.read(cell));
    }

    /** Whether it is a number, be it typed as text. */
    private boolean saysNumber(Cell cell) {
        return isNumber(cell)
                || (cell.value() instanceof CellValue.Text
                        && NumberText.parse(lettering.read(cell)).isPresent());
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text _, CellValue.Date _, CellValue.Picture _ -> false;
            case CellValue.Decimal _,
                    CellValue.Bool _,
                    CellValue.Failed _,
                    CellValue.NotComputed _,
                    CellValue.Unclear _,
                    CellValue.Damaged _,
                    CellValue.OutOfRange _ -> true;
        };
    }

    private void tell(UnreadCells.Why why, UnreadCells.Weight weight, Object cause, Cell cell, String what) {
        if (excused && why == UnreadCells.Why.ROWS) {
            return;
        }
        var form = places.stream()
                .filter(place -> place.firstRow() <= cell.row())
                .max(Comparator.comparingInt(FormPlace::firstRow))
                .or(() -> places.stream().findFirst())
                .map(FormPlace::form);
        leftOuts.add(new LeftOuts.Spot(why, weight, form, sheet.name(), cause), cell.address(), what);
    }
}
