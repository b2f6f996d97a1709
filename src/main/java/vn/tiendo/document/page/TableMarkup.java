package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.Sentence;

/** A table of the body: its caption and unit over it, its notes under it. */
record TableMarkup(Markup out, Medium medium, String id) {

    void write(Block.Table table) {
        out.open("div", "class", "table");
        if (medium.onPaper()) {
            print(table);
        } else {
            show(table);
        }
        out.close();
    }

    private void print(Block.Table table) {
        overPrinted(table);
        var fit = fit(table);
        out.open("table", "style", "font-size:" + fit.size() + "pt");
        HeadingMarkup.widths(out, fit.widths());
        rows(table, table.notes());
        out.close();
    }

    private void show(Block.Table table) {
        out.open("div", scrolling(table)).open("table");
        caption(table);
        HeadingMarkup.shares(out, fit(table).widths());
        rows(table, List.of());
        out.close().close();
        table.notes().forEach(this::note);
    }

    private TableFit fit(Block.Table table) {
        var needs = ColumnNeeds.of(table.heading(), medium.words().numerals());
        table.lines().forEach(line -> needs.row(line.cells()));
        return TableFit.body(needs, shares(table));
    }

    private static List<Double> shares(Block.Table table) {
        return table.shares().stream().map(Integer::doubleValue).toList();
    }

    private void rows(Block.Table table, List<Sentence> notes) {
        new HeadingMarkup(out, medium).write(table.heading());
        var rows = new RowsMarkup(out, medium);
        table.lines().forEach(line -> rows.add(line.look(), line.cells()));
        rows.end(notes, table.heading().columns());
    }

    private void note(Sentence note) {
        out.open("p", "class", "note");
        SentenceMarkup.write(out, medium, List.of(note));
        out.close();
    }

    /** A table that is too wide for a screen is moved along within its frame. */
    private String[] scrolling(Block.Table table) {
        var attributes = new ElementAttributes();
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
