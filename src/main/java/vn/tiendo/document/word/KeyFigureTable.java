package vn.tiendo.document.word;

import java.util.Collections;
import java.util.List;
import vn.tiendo.content.Block;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.document.ooxml.XmlMarkup;

/** The figures that matter most, big, beside each other. */
final class KeyFigureTable {

    /** So fine is the grid that two and three figures a row fill it alike. */
    private static final int GRID = 6;

    private static final int MOST_A_ROW = 3;

    private final WordPen pen;
    private final XmlMarkup markup;
    private final int column;

    KeyFigureTable(WordPen pen, int width) {
        this.pen = pen;
        this.markup = pen.markup();
        this.column = width / GRID;
    }

    void write(List<Block.KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        pen.paragraph(WordStyle.NO_ROOM, "");
        String style = pen.styles().id(WordStyle.TABLE);
        WordTable.begin(markup, style, Collections.nCopies(GRID, column), "");
        int rows = (figures.size() + MOST_A_ROW - 1) / MOST_A_ROW;
        int done = 0;
        for (int row = 0; row < rows; row++) {
            int next = done + (figures.size() - done + rows - row - 1) / (rows - row);
            row(figures.subList(done, next));
            done = next;
        }
        markup.close();
        pen.paragraph(WordStyle.AFTER_TABLE, "");
    }

    private void row(List<Block.KeyFigure> figures) {
        WordTable.beginRow(markup, false);
        figures.forEach(figure -> cell(figure, GRID / figures.size()));
        markup.close();
    }

    private void cell(Block.KeyFigure figure, int columns) {
        markup.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", Integer.toString(column * columns), "w:type", "dxa")
                .empty("w:gridSpan", "w:val", Integer.toString(columns))
                .close();
        pen.paragraph(WordStyle.KEY_NAME, figure.name());
        String value = figure.shown().map(ShownFigure::text).orElse("—");
        pen.paragraph(WordStyle.KEY_VALUE, value + " " + figure.trend().sign());
        pen.paragraph(WordStyle.KEY_TOLD, figure.told().text());
        markup.close();
    }
}
