package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.SheetLabels;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.form.text.MoneyUnitFinder;
import vn.tiendo.form.text.MoneyUnitFinder.Line;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;

/**
 * What the lines above a form say of its money's unit: first those between it and the form above, then those further up.
 * Cells that nobody sees say nothing.
 */
final class MoneyLines {

    private final SheetCandidate sheet;
    private final SheetTop top;
    private final MoneyUnitFinder finder;

    MoneyLines(SheetCandidate sheet, MoneyUnitFinder finder) {
        this.sheet = sheet;
        this.top = sheet.top();
        this.finder = finder;
    }

    /** What they say. */
    Statement above(FormPlace place) {
        int below = place.firstRow();
        for (FormPlace upper : placesAbove(place)) {
            var said = find(below(upper, below), place);
            if (!(said instanceof Statement.Absent)) {
                return said;
            }
            below = upper.firstRow();
        }
        return find(lines(0, below), place);
    }

    /** From the nearest one up. */
    private List<FormPlace> placesAbove(FormPlace place) {
        return sheet.places().stream()
                .filter(other -> other.firstRow() != FormPlace.Nowhere.NO_ROW && other.firstRow() < place.firstRow())
                .sorted(Comparator.comparingInt(FormPlace::firstRow).reversed())
                .toList();
    }

    /** Of tables beside each other, what stands over each is its own. */
    private Statement find(List<Line> lines, FormPlace place) {
        if (place instanceof FormPlace.UnderHeader(var _, var header, var _)
                && !header.span().equals(Header.Span.ALL)) {
            var own = finder.find(lines.stream()
                    .filter(line -> header.span().contains(line.at().column()))
                    .toList());
            if (!(own instanceof Statement.Absent)) {
                return own;
            }
        }
        return finder.find(lines);
    }

    private List<Line> lines(int from, int below) {
        return top.placesAbove(below).stream()
                .filter(at -> at.row() > from && UnseenCell.of(top, at).isEmpty())
                .map(at -> new Line(at, top.own(at.row(), at.column())))
                .toList();
    }

    /** Lines below another form's beginning; its own rows have figures, or units of their own under a label. */
    private List<Line> below(FormPlace upper, int below) {
        int from = upper.firstRow();
        var unitColumns = new HashSet<Integer>();
        if (upper instanceof FormPlace.UnderHeader(var _, var header, var _)) {
            from = header.lastRow();
            for (int column = 1; column <= top.lastColumn(); column++) {
                for (int row = header.firstRow(); row <= header.lastRow(); row++) {
                    if (finder.isLabel(top.shown(row, column))) {
                        unitColumns.add(column);
                    }
                }
            }
        }
        var lines = lines(from, below);
        var figures = rowsWithFigures(lines);
        return lines.stream()
                .filter(line -> !figures.contains(line.at().row())
                        && !unitColumns.contains(line.at().column()))
                .toList();
    }

    private Set<Integer> rowsWithFigures(List<Line> lines) {
        var rows = new HashSet<Integer>();
        for (Line line : lines) {
            top.cell(line.at().row(), line.at().column())
                    .filter(cell -> cell.value() instanceof CellValue.Decimal)
                    .ifPresent(cell -> rows.add(cell.row()));
        }
        return rows;
    }

    /** Cells above the form that state a unit, and that nobody sees. */
    List<Line> unseen(FormPlace place) {
        int from =
                placesAbove(place).stream().findFirst().map(FormPlace::firstRow).orElse(0);
        var unseen = new ArrayList<Line>();
        for (SheetLabels.Spot spot : top.spots()) {
            CellAddress at = spot.at();
            if (from < at.row()
                    && at.row() < place.firstRow()
                    && UnseenCell.of(top, at).isPresent()) {
                unseen.add(new Line(at, top.own(at.row(), at.column())));
            }
        }
        return unseen;
    }
}
