package vn.tiendo.document.page;

import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Sentence;

/** Rows of a table: the cell that names its row is said to. */
record CellMarkup(Markup out, Medium medium) {

    void row(CellLook look, List<CellContent> cells) {
        out.open("tr", "class", Markup.classOf(look));
        boolean named = false;
        boolean counted = false;
        for (var cell : cells) {
            boolean names = !named && !counted && isName(inner(cell));
            cell(cell, names);
            named |= names;
            counted |= isCounted(inner(cell));
        }
        out.close().newLine();
    }

    /** What is to be known of the rows above, under all of their columns. */
    void note(Sentence note, int columns) {
        out.open("tr", "class", "foot").open("td", "colspan", Integer.toString(columns));
        SentenceMarkup.write(out, medium, List.of(note));
        out.close().close().newLine();
    }

    private void cell(CellContent cell, boolean names) {
        String tag = names ? "th" : "td";
        int columns = cell instanceof CellContent.Spanning(var _, int span) ? span : 1;
        String text = medium.words().numerals().text(cell);
        var attributes = new ElementAttributes();
        attributes.addIf(names, "scope", "row");
        attributes.addIf(columns > 1, "colspan", Integer.toString(columns));
        attributes.addIf(!side(inner(cell)).isEmpty(), "class", side(inner(cell)));
        out.element(tag, text, attributes.toArray());
    }

    private static CellContent inner(CellContent cell) {
        return switch (cell) {
            case CellContent.Spanning(CellContent inner, int _) -> inner(inner);
            case CellContent.Formula(String _, CellContent now) -> inner(now);
            default -> cell;
        };
    }

    private static boolean isName(CellContent cell) {
        return cell instanceof CellContent.Words(String _, CellContent.Side side) && side == CellContent.Side.START;
    }

    private static boolean isCounted(CellContent cell) {
        return cell instanceof CellContent.Figure
                || cell instanceof CellContent.Difference
                || cell instanceof CellContent.Percent;
    }

    private static String side(CellContent cell) {
        return switch (cell) {
            case CellContent.Figure _, CellContent.Difference _, CellContent.Percent _ -> "number";
            case CellContent.Words(String _, CellContent.Side side) -> side == CellContent.Side.CENTRE ? "centre" : "";
            case CellContent.Ordinal _, CellContent.Day _, CellContent.Month _ -> "centre";
            case CellContent.Blank _,
                    CellContent.Formula _,
                    CellContent.Awaited _,
                    CellContent.Link _,
                    CellContent.Spanning _ -> "";
        };
    }
}
