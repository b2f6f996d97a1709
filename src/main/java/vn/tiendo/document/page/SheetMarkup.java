package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;

/**
 * Writes a sheet as markup, row by row: nothing of it is held. A line of text between rows stands within their table; one
 * before or after them is a paragraph.
 */
final class SheetMarkup implements SheetWriter {

    /** Somewhat less than a digit is wide: words can be wrapped. */
    private static final double EMS_A_DIGIT = 0.4;

    private final Markup out;
    private final Medium medium;
    private final CellMarkup cells;
    private final Consumer<List<Double>> begin;
    private final List<SheetLine> waiting = new ArrayList<>();
    private List<Double> widths = List.of();
    private boolean begun;
    private boolean inTable;
    private int rows;

    /** @param begin what is to be written before all else, once the columns' widths are known */
    SheetMarkup(Markup out, Medium medium, Consumer<List<Double>> begin) {
        this.out = out;
        this.medium = medium;
        this.cells = new CellMarkup(out, medium);
        this.begin = begin;
    }

    private record SheetLine(CellLook look, String text) {}

    @Override
    public SheetMarkup columns(List<Double> digits) {
        widths = List.copyOf(digits);
        return this;
    }

    @Override
    public int width() {
        return widths.size();
    }

    @Override
    public int nextRow() {
        return rows + 1;
    }

    @Override
    public SheetMarkup line(CellLook look, String text) {
        rows++;
        waiting.add(new SheetLine(look, text));
        return this;
    }

    @Override
    public SheetMarkup gap() {
        rows++;
        return this;
    }

    /** Pages are broken where they are full. */
    @Override
    public SheetMarkup pageBreak() {
        return this;
    }

    @Override
    public SheetMarkup heading(Heading heading) {
        endTable();
        beginTable();
        new HeadingMarkup(out, medium).write(heading);
        beginRows();
        rows += heading.depth();
        return this;
    }

    @Override
    public SheetMarkup pin(int columns) {
        return this;
    }

    @Override
    public SheetMarkup freeze(int columns) {
        return this;
    }

    @Override
    public SheetMarkup filter() {
        return this;
    }

    @Override
    public SheetMarkup repeat() {
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        if (inTable) {
            waiting.forEach(line -> cells.row(line.look(), whole(line)));
            waiting.clear();
        } else {
            endTable();
            beginTable();
            beginRows();
        }
        cells.row(look, contents);
        return ++rows;
    }

    private List<CellContent> whole(SheetLine line) {
        return List.of(new CellContent.Spanning(CellContent.words(line.text()), width()));
    }

    @Override
    public SheetMarkup onOnePage() {
        return this;
    }

    @Override
    public SheetMarkup beside(int row, CellContent.Link link) {
        return this;
    }

    /** Its numbers stand in the table already. */
    @Override
    public SheetMarkup drawing(Drawing drawing, int points) {
        return this;
    }

    void end() {
        endTable();
    }

    private void beginTable() {
        var style = new Attributes();
        style.addIf(!medium.onPaper(), "style", "min-width:" + Math.round(digits() * EMS_A_DIGIT) + "em");
        out.open("div", "class", "scroll", "tabindex", "0").open("table", style.toArray());
        HeadingMarkup.columns(out, shares());
        inTable = true;
    }

    private List<Double> shares() {
        if (widths.isEmpty()) {
            return List.of(1.0);
        }
        return medium.onPaper() ? SheetFit.of(widths).widths(widths) : widths;
    }

    private double digits() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void beginRows() {
        out.open("tbody").newLine();
    }

    /** With the lines that wait, which belong to no table. */
    private void endTable() {
        if (inTable) {
            out.close().close().close().newLine();
            inTable = false;
        }
        if (!begun) {
            begin.accept(widths);
            begun = true;
        }
        waiting.forEach(line -> out.element("p", line.text(), "class", Markup.classOf(line.look()))
                .newLine());
        waiting.clear();
    }
}
