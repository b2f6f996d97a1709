package vn.tiendo.lifecycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.tiendo.ledger.Ledger;

/**
 * Where a submission has figures. A cell is one of its tables' when there are figures in its row and in its column: one
 * that was left blank has none of its own, and that may be what is wrong with it.
 */
record FilledCells(List<Filled> cells) {

    private static final int SHOWN = 3;

    record Filled(String form, String sheet, String cell, int column, int row) {}

    static FilledCells of(List<Ledger.FilledCell> figures) {
        return new FilledCells(figures.stream()
                .map(f -> new Filled(f.form(), f.sheet(), f.cell(), column(f.cell()), row(f.cell())))
                .toList());
    }

    /** The sheet in which the form has that cell. */
    Optional<String> sheetWith(String form, String cell) {
        return ofForm(form).stream()
                .map(Filled::sheet)
                .distinct()
                .filter(sheet ->
                        has(form, sheet, Filled::row, row(cell)) && has(form, sheet, Filled::column, column(cell)))
                .findFirst();
    }

    private boolean has(String form, String sheet, ToIntFunction<Filled> where, int wanted) {
        return ofForm(form).stream().anyMatch(f -> f.sheet().equals(sheet) && where.applyAsInt(f) == wanted);
    }

    /** The nearest cells with figures. */
    List<String> nearest(String form, String cell) {
        return ofForm(form).stream()
                .sorted(Comparator.comparingInt(
                        f -> Math.abs(f.row() - row(cell)) + Math.abs(f.column() - column(cell))))
                .map(Filled::cell)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private List<Filled> ofForm(String form) {
        return cells.stream().filter(f -> f.form().equals(form)).toList();
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
    }

    private static int column(String cell) {
        return cell.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1);
    }
}
