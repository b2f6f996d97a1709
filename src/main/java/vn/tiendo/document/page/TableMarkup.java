package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.Sentence;

/** A table of the body: its caption and unit over it, its notes under it. */
record TableMarkup(Markup out, Medium medium, String id) {

    void write(Block.Table table) {
        out.open("div", "class", "table");
        if (medium.onPaper()) {
            overPrinted(table);
            var fit = TableFit.of(table, medium.words().numerals());
            out.open("table", "style", "font-size:" + fit.size() + "pt");
            rows(table, fit.widths());
            out.close();
        } else {
            out.open("div", scrolling(table)).open("table");
            caption(table);
            rows(table, table.shares().stream().map(Integer::doubleValue).toList());
            out.close().close();
        }
        table.notes().forEach(this::note);
        out.close();
    }

    private void rows(Block.Table table, List<Double> widths) {
        HeadingMarkup.columns(out, widths);
        new HeadingMarkup(out, medium).write(table.heading());
        out.open("tbody").newLine();
        var cells = new CellMarkup(out, medium);
        table.lines().forEach(line -> cells.row(line.look(), line.cells()));
        out.close();
    }

    private void note(Sentence note) {
        out.open("p", "class", "note");
        SentenceMarkup.write(out, medium, List.of(note));
        out.close();
    }

    /** A table that is too wide for a screen is moved along within its frame. */
    private String[] scrolling(Block.Table table) {
        var attributes = new Attributes();
        attributes.addIf(true, "class", "scroll");
        attributes.addIf(true, "tabindex", "0");
        attributes.addIf(!table.caption().isEmpty(), "role", "region");
        attributes.addIf(!table.caption().isEmpty(), "aria-labelledby", id);
        return attributes.toArray();
    }

    private void caption(Block.Table table) {
        if (!table.caption().isEmpty() || !table.unit().isEmpty()) {
            out.open("caption").element("span", table.caption(), "class", "caption", "id", id);
            if (!table.unit().isEmpty()) {
                out.text(" ").element("span", unit(table), "class", "unit");
            }
            out.close().newLine();
        }
    }

    /** Before the table: only its heading is repeated on the next page. */
    private void overPrinted(Block.Table table) {
        if (!table.caption().isEmpty()) {
            out.element("p", table.caption(), "class", "caption");
        }
        if (!table.unit().isEmpty()) {
            out.element("p", unit(table), "class", "unit");
        }
    }

    private String unit(Block.Table table) {
        return medium.words().unit() + table.unit();
    }
}
