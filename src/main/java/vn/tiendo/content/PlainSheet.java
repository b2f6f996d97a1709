package vn.tiendo.content;

import java.util.List;

/** A sheet read from the top down: what only a spreadsheet program can do is passed over, but its rows are counted as there. */
public abstract class PlainSheet implements SheetWriter {

    private List<Double> digits = List.of();
    private int rows;

    @Override
    public SheetWriter columns(List<Double> digits) {
        this.digits = List.copyOf(digits);
        return this;
    }

    /** The columns' widths. */
    public final List<Double> digits() {
        return digits;
    }

    @Override
    public final int width() {
        return digits.size();
    }

    @Override
    public final int nextRow() {
        return rows + 1;
    }

    /** Counts rows as a spreadsheet does, for formulas name them; returns the number of the last. */
    protected final int count(int more) {
        rows += more;
        return rows;
    }

    @Override
    public final SheetWriter gap() {
        count(1);
        return this;
    }

    /** Pages are broken where they are full. */
    @Override
    public SheetWriter pageBreak() {
        return this;
    }

    @Override
    public final SheetWriter pin(int columns) {
        return this;
    }

    @Override
    public final SheetWriter freeze(int columns) {
        return this;
    }

    @Override
    public final SheetWriter filter() {
        return this;
    }

    @Override
    public final SheetWriter repeat() {
        return this;
    }

    @Override
    public final SheetWriter onOnePage() {
        return this;
    }

    @Override
    public final SheetWriter beside(int row, CellContent.Link link) {
        return this;
    }

    /** Its numbers stand in the table already. */
    @Override
    public final SheetWriter drawing(Drawing drawing, int points) {
        return this;
    }
}
