package vn.tiendo.document.word;

import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.SheetWriter;

/** A table for paper: what is for screens only is passed over. */
abstract class PaperSheet implements SheetWriter {

    private List<Double> digits = List.of();
    private int next = 1;

    @Override
    public SheetWriter columns(List<Double> digits) {
        this.digits = List.copyOf(digits);
        return this;
    }

    List<Double> digits() {
        return digits;
    }

    @Override
    public int width() {
        return digits.size();
    }

    @Override
    public int nextRow() {
        return next;
    }

    /** Counts rows as a spreadsheet does, for formulas name them; returns the last. */
    int counted(int rows) {
        next += rows;
        return next - 1;
    }

    @Override
    public SheetWriter pin(int columns) {
        return this;
    }

    @Override
    public SheetWriter freeze(int columns) {
        return this;
    }

    @Override
    public SheetWriter filter() {
        return this;
    }

    @Override
    public SheetWriter repeat() {
        return this;
    }

    @Override
    public SheetWriter onOnePage() {
        return this;
    }

    @Override
    public SheetWriter beside(int row, CellContent.Link link) {
        return this;
    }

    @Override
    public SheetWriter drawing(Drawing drawing, int points) {
        return this;
    }
}
