package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainText;
import vn.tiendo.document.ooxml.XmlMarkup;

/** A table as Word's markup, row by row: none is kept, none is parted, the heading is repeated on every page. */
final class WordTable {

    /** Between a cell's text and its sides, in twips. */
    static final int MARGIN = 60;

    private final WordPen pen;
    private final XmlMarkup markup;
    private final Numerals numerals;
    private final ColumnNeeds.Fit fit;

    /** Whether the heading was written last: it stands on no page with a single row. */
    private boolean headed;

    WordTable(WordPen pen, Numerals numerals, ColumnNeeds.Fit fit) {
        this.pen = pen;
        this.markup = pen.markup();
        this.numerals = numerals;
        this.fit = fit;
    }

    /** @param described for those who cannot see it; may be empty */
    WordTable begin(String described) {
        begin(markup, pen.styles().id(WordStyle.TABLE), fit.widths(), described);
        return this;
    }

    static void begin(XmlMarkup markup, String style, List<Integer> widths, String described) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        markup.open("w:tbl").open("w:tblPr");
        if (!style.isEmpty()) {
            markup.empty("w:tblStyle", "w:val", style);
        }
        markup.empty("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa")
                .empty("w:jc", "w:val", "center")
                .empty("w:tblLayout", "w:type", "fixed");
        if (!described.isEmpty()) {
            markup.empty("w:tblDescription", "w:val", PlainText.of(described));
        }
        markup.close().open("w:tblGrid");
        widths.forEach(width -> markup.empty("w:gridCol", "w:w", Integer.toString(width)));
        markup.close();
    }

    WordTable heading(Heading heading) {
        headed = true;
        var heights = new HeadingHeights(heading, fit);
        for (int level = 0; level < heading.depth(); level++) {
            beginRow(markup, true, heights.of(level));
            for (var box : over(heading, level)) {
                head(box, level);
            }
            markup.close();
        }
        return this;
    }

    /** The boxes that are on that level, wherever they begin, from the left. */
    private static List<Heading.Box> over(Heading heading, int level) {
        return heading.boxes().stream()
                .filter(box ->
                        box.place().top() <= level && level <= box.place().bottom())
                .sorted((one, other) -> one.place().left() - other.place().left())
                .toList();
    }

    private void head(Heading.Box box, int level) {
        var place = box.place();
        boolean first = place.top() == level;
        String down = place.top() == place.bottom() ? "" : first ? "restart" : "continue";
        beginCell(new Cell(
                place.left(),
                place.right() - place.left() + 1,
                down,
                RowStyle.of(CellLook.HEADER).fill()));
        write(WordStyle.HEAD, first ? box.label() : "", LetterLook.PLAIN);
        markup.close();
    }

    WordTable row(CellLook look, List<CellContent> cells) {
        boolean together = headed || look == CellLook.GROUP;
        headed = false;
        beginRow(markup, false);
        int column = 0;
        for (var cell : padded(cells)) {
            int columns = cell instanceof CellContent.Spanning(CellContent _, int span) ? span : 1;
            if (together) {
                pen.withWhatFollows();
            }
            cell(look, cell, column, columns);
            column += columns;
        }
        markup.close();
        return this;
    }

    /** A row may end before the table does. */
    private List<CellContent> padded(List<CellContent> cells) {
        int filled = cells.stream()
                .collect(Collectors.summingInt(
                        cell -> cell instanceof CellContent.Spanning(CellContent _, int span) ? span : 1));
        var padded = new ArrayList<>(cells);
        for (int column = filled; column < fit.widths().size(); column++) {
            padded.add(CellContent.BLANK);
        }
        return padded;
    }

    private void cell(CellLook look, CellContent content, int column, int columns) {
        var how = RowStyle.of(look);
        beginCell(new Cell(column, columns, "", how.fill()));
        write(style(content), numerals.text(content), how.letters());
        markup.close();
    }

    private static WordStyle style(CellContent content) {
        return switch (content) {
            case CellContent.Figure _, CellContent.Difference _, CellContent.Percent _ -> WordStyle.NUMBER;
            case CellContent.Ordinal _, CellContent.Day _, CellContent.Month _ -> WordStyle.CENTRED;
            case CellContent.Words(var _, CellContent.Side side) ->
                side == CellContent.Side.CENTRE ? WordStyle.CENTRED : WordStyle.CELL;
            case CellContent.Blank _, CellContent.Link _ -> WordStyle.CELL;
            case CellContent.Awaited(CellContent like) -> style(like);
            case CellContent.Formula(var _, CellContent now) -> style(now);
            case CellContent.Spanning(CellContent inner, int _) -> style(inner);
        };
    }

    /** Letters are smaller than the template has them only where words would not fit otherwise. */
    private void write(WordStyle style, String text, LetterLook letters) {
        int points = pen.styles().points(style) == fit.points() ? 0 : fit.points();
        pen.begin(style);
        pen.run(text, letters.sized(points));
        pen.end();
    }

    /** @param down whether it goes on below: {@code restart}, {@code continue}; empty where it does not */
    private record Cell(int column, int columns, String down, String fill) {}

    private void beginCell(Cell cell) {
        int last = Math.min(cell.column() + cell.columns(), fit.widths().size());
        int width = fit.widths().subList(Math.min(cell.column(), last), last).stream()
                .mapToInt(Integer::intValue)
                .sum();
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (cell.columns() > 1) {
            markup.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (!cell.down().isEmpty()) {
            markup.empty("w:vMerge", "w:val", cell.down());
        }
        shade(markup, cell.fill());
        markup.empty("w:vAlign", "w:val", "center").close();
    }

    /** @param fill as RRGGBB; empty for none */
    static void shade(XmlMarkup markup, String fill) {
        if (!fill.isEmpty()) {
            markup.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
    }

    static void beginRow(XmlMarkup markup, boolean heading) {
        beginRow(markup, heading, 0);
    }

    /** @param least its height in twips; 0 for what its cells need */
    private static void beginRow(XmlMarkup markup, boolean heading, int least) {
        markup.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (least > 0) {
            markup.empty("w:trHeight", "w:val", Integer.toString(least), "w:hRule", "atLeast");
        }
        if (heading) {
            markup.empty("w:tblHeader");
        }
        markup.close();
    }

    void end() {
        markup.close();
    }
}
