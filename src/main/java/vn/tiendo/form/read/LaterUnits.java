package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.TitleUnit;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.MoneyUnitFinder;
import vn.tiendo.form.text.MoneyUnitFinder.Line;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.Row;

/**
 * Units that are stated among a table's rows, over what follows there: a second table on another page. The rows below are
 * read in the unit of the first, so another one is told.
 */
final class LaterUnits {

    /** No line that states a unit is longer. */
    private static final int LONGEST = 120;

    /** A label, a number and a currency. */
    private static final int MOST_OF_LONE = 3;

    private final MoneyUnitFinder finder;
    private final TextCleaner lettering;
    private final Read read;
    private final BiConsumer<CellAddress, String> tell;
    private final List<Line> others = new ArrayList<>();

    /** Rows in which a unit stands and hardly anything else: no row of the table, whatever it was taken for. */
    private final Set<Integer> lone = new HashSet<>();

    /**
     * @param lettering tells nothing
     * @param tell takes the cell of another unit, and which units there are
     */
    LaterUnits(MoneyUnitFinder finder, TextCleaner lettering, Read read, BiConsumer<CellAddress, String> tell) {
        this.finder = finder;
        this.lettering = lettering;
        this.read = read;
        this.tell = tell;
    }

    /**
     * How a table's money is read.
     *
     * @param money its columns of money
     * @param unit of those that name none themselves
     * @param stated whether it is stated, not assumed
     */
    record Read(
            FormPlace.UnderHeader place, List<ColumnFound> money, MoneyUnit unit, boolean stated, NumberHabits habits) {

        private Optional<ColumnFound> column(int number) {
            return money.stream().filter(column -> column.number() == number).findFirst();
        }

        private MoneyUnit unitOf(ColumnFound column) {
            return habits.unitOf(column).orElse(unit);
        }

        /** Whether lines below are its own and count. */
        private boolean isSaidBelow() {
            return !stated && place.endsBefore() == Integer.MAX_VALUE;
        }

        private boolean isIn(Row row) {
            return place.header().lastRow() < row.number() && row.number() < place.endsBefore();
        }
    }

    /** A row of the sheet; those with figures state no units. */
    void pass(Row row) {
        if (read.money().isEmpty() || !read.isIn(row) || row.cells().stream().anyMatch(LaterUnits::isFigure)) {
            return;
        }
        var lines = row.cells().stream()
                .filter(cell -> cell.value() instanceof CellValue.Text text
                        && text.text().length() <= LONGEST)
                .filter(cell -> read.place().header().span().contains(cell.column()))
                .map(cell -> new Line(cell.address(), lettering.read(cell)))
                .filter(line -> !line.text().isEmpty())
                .toList();
        if (lines.stream().noneMatch(line -> MoneyUnitText.mayStandIn(line.text()) || finder.isLabel(line.text()))) {
            return;
        }
        if (lines.size() <= MOST_OF_LONE) {
            lone.add(row.number());
        }
        for (Line line : lines) {
            read.column(line.at().column()).ifPresent(column -> title(line, column));
        }
        if (read.money().stream()
                .anyMatch(column -> read.habits().unitOf(column).isEmpty())) {
            said(finder.find(lines));
        }
    }

    private static boolean isFigure(Cell cell) {
        return cell.value() instanceof CellValue.Decimal;
    }

    private void title(Line line, ColumnFound column) {
        var titled = TitleUnit.of(line.text());
        var unit = titled.unit().or(() -> MoneyUnitText.bare(line.text()));
        boolean other = unit.filter(found -> found != read.unitOf(column)).isPresent();
        if (other || titled.unclear()) {
            others.add(new Line(
                    line.at(),
                    line.text() + " (" + line.at() + "), " + read.unitOf(column).label()));
        }
    }

    private void said(Statement said) {
        switch (said) {
            case Statement.Absent _ -> {}
            case Statement.Stated stated -> {
                if (stated.unit() != read.unit()) {
                    others.add(new Line(stated.at(), stated + ", " + read.unit().label()));
                }
            }
            case Statement.Unclear(var at, var text, var ofMoney) -> {
                if (ofMoney) {
                    others.add(
                            new Line(at, text + " (" + at + "), " + read.unit().label()));
                }
            }
            case Statement.Differing(var at, var text) -> others.add(new Line(at, text));
        }
    }

    /**
     * To be called with what was read: rows of the table are no lines, and a line below the last one says nothing, unless
     * nothing else does.
     */
    void close(List<TableRow> rows) {
        var leaves =
                rows.stream().filter(TableRow::isLeaf).map(TableRow::number).collect(Collectors.toSet());
        int last = leaves.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (Line other : others) {
            int row = other.at().row();
            if ((row < last || read.isSaidBelow()) && (lone.contains(row) || !leaves.contains(row))) {
                tell.accept(other.at(), other.text());
            }
        }
    }
}
