package vn.tiendo.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.SheetWriter;

/**
 * Writes a sheet as markup, row by row: nothing of it is held. A line of text between rows stands within their table; one
 * before or after them is a paragraph. Who issues it and what it is, is said over it already.
 */
final class SheetMarkup extends PlainSheet {

    /** Somewhat less than a digit is wide: words can be wrapped. */
    private static final double EMS_A_DIGIT = 0.4;

    private final Markup out;
    private final Medium medium;
    private final String title;
    private final Optional<TableFit> fit;
    private final RowsMarkup rows;
    private final List<SheetLine> waiting = new ArrayList<>();
    private boolean inTable;

    /** @param fit how wide its columns are printed */
    SheetMarkup(Markup out, Medium medium, String title, Optional<TableFit> fit) {
        this.out = out;
        this.medium = medium;
        this.title = title;
        this.fit = fit;
        this.rows = new RowsMarkup(out, medium);
    }

    private record SheetLine(CellLook look, String text) {}

    @Override
    public SheetWriter line(CellLook look, String text) {
        count(1);
        boolean said = look == CellLook.ORGANISATION || (look == CellLook.TITLE && text.equalsIgnoreCase(title));
        if (!said) {
            waiting.add(new SheetLine(look, text));
        }
        return this;
    }

    @Override
    public SheetWriter heading(Heading heading) {
        endTable();
        beginTable();
        new HeadingMarkup(out, medium).write(heading);
        count(heading.depth());
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        if (inTable) {
            waiting.forEach(line -> rows.add(line.look(), whole(line)));
            waiting.clear();
        } else {
            endTable();
            beginTable();
        }
        rows.add(look, contents);
        return count(1);
    }

    private List<CellContent> whole(SheetLine line) {
        return List.of(new CellContent.Spanning(CellContent.words(line.text()), width()));
    }

    private void beginTable() {
        var style = new ElementAttributes();
        style.addIf(fit.isEmpty(), "style", "min-width:" + Math.round(ems()) + "em");
        out.open("div", "class", "scroll", "tabindex", "0").open("table", style.toArray());
        fit.ifPresentOrElse(
                printed -> HeadingMarkup.widths(out, printed.widths()), () -> HeadingMarkup.shares(out, digits()));
        inTable = true;
    }

    private double ems() {
        return digits().stream().mapToDouble(Double::doubleValue).sum() * EMS_A_DIGIT;
    }

    /** On paper notes end the table that they belong to. */
    private List<Sentence> notes() {
        var notes = new ArrayList<Sentence>();
        while (medium.onPaper() && !waiting.isEmpty() && waiting.getFirst().look() == CellLook.NOTE) {
            notes.add(Sentence.of(waiting.removeFirst().text()));
        }
        return notes;
    }

    /** With the lines that wait, which belong to no table. */
    void endTable() {
        if (inTable) {
            rows.end(notes(), width());
            out.close().close().newLine();
            inTable = false;
        }
        waiting.forEach(line -> out.element("p", line.text(), "class", Markup.classOf(line.look()))
                .newLine());
        waiting.clear();
    }
}
