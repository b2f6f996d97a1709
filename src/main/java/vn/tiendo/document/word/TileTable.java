package vn.tiendo.document.word;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.content.Drawing.Tile;
import vn.tiendo.content.Drawing.TileMap;
import vn.tiendo.document.ooxml.XmlMarkup;

/** A schematic map as a table of shaded cells; each value is printed, so that no meaning rests on the shade. */
final class TileTable {

    private static final List<String> SHADES = List.of("E6E6E6", "C8C8C8", "9C9C9C", "5E5E5E", "333333");

    /** From here on letters are white. */
    private static final int DARK = 3;

    private static final int WIDEST = 1_900;
    private static final int POINTS = 9;

    private final WordPen pen;
    private final XmlMarkup markup;
    private final TileMap map;
    private final int columns;
    private final int column;

    TileTable(WordPen pen, TileMap map, int width) {
        this.pen = pen;
        this.markup = pen.markup();
        this.map = map;
        this.columns = 1 + map.tiles().stream().mapToInt(Tile::column).max().orElse(0);
        this.column = Math.min(width / columns, WIDEST);
    }

    void write() {
        WordTable.begin(
                markup, "", Collections.nCopies(columns, column), map.caption().described());
        int last = map.tiles().stream().mapToInt(Tile::row).max().orElse(-1);
        for (int row = 0; row <= last; row++) {
            row(row);
        }
        markup.close();
        legend();
    }

    private void row(int row) {
        WordTable.beginRow(markup, false);
        for (int at = 0; at < columns; at++) {
            cell(tile(row, at));
        }
        markup.close();
    }

    private Optional<Tile> tile(int row, int at) {
        return map.tiles().stream()
                .filter(tile -> tile.row() == row && tile.column() == at)
                .findFirst();
    }

    private void cell(Optional<Tile> tile) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(column), "w:type", "dxa");
        tile.ifPresent(one -> {
            frame(one.shade().isPresent() ? "single" : "dashed", one.shade().isPresent() ? "FFFFFF" : "808080");
            WordTable.shade(markup, one.shade().map(TileTable::fill).orElse(""));
        });
        markup.empty("w:vAlign", "w:val", "center").close();
        tile.ifPresentOrElse(this::text, () -> pen.paragraph(WordStyle.CENTRED, ""));
        markup.close();
    }

    private void frame(String line, String colour) {
        markup.open("w:tcBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            markup.empty("w:" + side, "w:val", line, "w:sz", "8", "w:space", "0", "w:color", colour);
        }
        markup.close();
    }

    private void text(Tile tile) {
        boolean dark = tile.shade().filter(shade -> shade >= DARK).isPresent();
        String colour = dark ? "FFFFFF" : "";
        var look = tile.shade().isEmpty() ? LetterLook.ITALIC : LetterLook.PLAIN;
        line(tile.label(), look.coloured(colour).sized(POINTS));
        line(
                tile.text(),
                (tile.shade().isEmpty() ? look : LetterLook.BOLD)
                        .coloured(colour)
                        .sized(POINTS + 1));
    }

    private void line(String text, LetterLook letters) {
        pen.begin(WordStyle.CENTRED);
        pen.run(text, letters);
        pen.end();
    }

    private static String fill(int shade) {
        return SHADES.get(Math.clamp(shade, 0, SHADES.size() - 1));
    }

    /** The shades in words, each on its ground. */
    private void legend() {
        if (map.legend().isEmpty()) {
            pen.paragraph(WordStyle.AFTER_TABLE, "");
            return;
        }
        int each = Math.min(column * columns / map.legend().size(), WIDEST);
        pen.paragraph(WordStyle.NO_ROOM, "");
        WordTable.begin(markup, "", Collections.nCopies(map.legend().size(), each), "");
        WordTable.beginRow(markup, false);
        IntStream.range(0, map.legend().size()).forEach(shade -> legend(shade, each));
        markup.close().close();
        pen.paragraph(WordStyle.AFTER_TABLE, "");
    }

    private void legend(int shade, int width) {
        markup.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        frame("single", "FFFFFF");
        WordTable.shade(markup, fill(shade));
        markup.close();
        line(
                map.legend().get(shade),
                LetterLook.PLAIN.coloured(shade >= DARK ? "FFFFFF" : "").sized(POINTS));
        markup.close();
    }
}
