package vn.tiendo.document.word;

import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.SheetWriter;

/** Reads an appendix through once, to know how wide its columns have to be before it is written. Keeps no row. */
final class MeasuredSheet extends PlainSheet {

    private final Numerals numerals;
    private ColumnNeeds needs;

    MeasuredSheet(Numerals numerals) {
        this.numerals = numerals;
        this.needs = new ColumnNeeds(numerals, 0);
    }

    ColumnNeeds needs() {
        return needs;
    }

    @Override
    public SheetWriter columns(List<Double> digits) {
        needs = new ColumnNeeds(numerals, digits.size());
        return super.columns(digits);
    }

    @Override
    public SheetWriter line(CellLook look, String text) {
        count(1);
        return this;
    }

    @Override
    public SheetWriter heading(Heading heading) {
        needs.heading(heading);
        count(heading.depth());
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        needs.row(contents);
        return count(1);
    }
}
