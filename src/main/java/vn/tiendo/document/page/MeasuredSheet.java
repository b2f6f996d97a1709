package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.Appendix;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.SheetWriter;

/** Reads a sheet through to know what its columns need before it is printed; keeps no row of it. */
final class MeasuredSheet extends PlainSheet {

    private final Numerals numerals;
    private ColumnNeeds needs;

    private MeasuredSheet(Numerals numerals) {
        this.numerals = numerals;
        this.needs = new ColumnNeeds(numerals, 0);
    }

    /** How an appendix's table fits on paper. */
    static TableFit fit(Appendix appendix, Numerals numerals) {
        var sheet = new MeasuredSheet(numerals);
        appendix.table().accept(sheet);
        return TableFit.appendix(sheet.needs, sheet.digits());
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
