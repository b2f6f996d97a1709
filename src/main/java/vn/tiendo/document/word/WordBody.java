package vn.tiendo.document.word;

import java.util.List;
import vn.tiendo.content.Block;

/** A report's body as Word's markup, block by block. */
public final class WordBody {

    /** Letters of tables become no smaller. */
    private static final int SMALLEST = 8;

    private static final int LARGEST = 12;
    private static final int FEW_COLUMNS = 6;
    private static final int MANY_COLUMNS = 8;
    private static final int DOTTED_LINES = 3;

    private final WordPen pen;
    private final ReportWords words;
    private final WordDrawings drawings;
    private final int width;

    /** @param width between the margins, in twips */
    public WordBody(WordPen pen, ReportWords words, WordDrawings drawings, int width) {
        this.pen = pen;
        this.words = words;
        this.drawings = drawings;
        this.width = width;
    }

    public void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i == blocks.size() - 1 && isOneParagraph(blocks.get(i))) {
                // The signature does not stand on a page of its own.
                pen.withWhatFollows();
            }
            write(blocks.get(i));
        }
    }

    private static boolean isOneParagraph(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Remark;
    }

    private void write(Block block) {
        switch (block) {
            case Block.Title(int level, String number, String text) ->
                pen.paragraph(level == 1 ? WordStyle.PART : WordStyle.SUBPART, (number + " " + text).strip());
            case Block.Paragraph(var sentences) -> pen.paragraph(WordStyle.BODY, sentences);
            case Block.Points(var points) ->
                points.forEach(point -> pen.paragraph(WordStyle.POINT, "- " + WordPen.text(point.sentences())));
            case Block.KeyFigures(var figures) -> new KeyFigureTable(pen, width).write(figures);
            case Block.Table table -> table(table);
            case Block.Picture(var drawing) -> drawings.write(drawing, pen);
            case Block.Remark(var sentences) -> pen.paragraph(WordStyle.REMARK, sentences);
            case Block.Officer officer -> officer(officer);
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            pen.paragraph(WordStyle.CAPTION, table.caption());
        }
        if (!table.unit().isEmpty()) {
            pen.paragraph(WordStyle.UNIT, words.unit() + table.unit());
        }
        var needs = new ColumnNeeds(words.numerals(), table.heading().columns()).heading(table.heading());
        table.lines().forEach(line -> needs.row(line.cells()));
        int points = Math.min(
                pen.styles().points(WordStyle.CELL), readable(table.heading().columns()));
        var fit = needs.fit(table.shares(), width, points, SMALLEST);
        var drawn =
                new WordTable(pen, words.numerals(), fit).begin(table.caption()).heading(table.heading());
        table.lines().forEach(line -> drawn.row(line.look(), line.cells()));
        drawn.end();
        table.notes().forEach(note -> pen.paragraph(WordStyle.REMARK, List.of(note)));
        if (table.notes().isEmpty()) {
            pen.paragraph(WordStyle.AFTER_TABLE, "");
        }
    }

    /** The more columns, the smaller the letters, so that labels need few lines. */
    private static int readable(int columns) {
        return columns <= FEW_COLUMNS ? LARGEST : columns <= MANY_COLUMNS ? LARGEST - 1 : LARGEST - 2;
    }

    private void officer(Block.Officer officer) {
        pen.paragraph(WordStyle.ASKED, officer.asked());
        officer.written().ifPresentOrElse(this::written, this::dots);
    }

    private void written(Block.Written written) {
        written.said().forEach(this::write);
        written.doubts().forEach(doubt -> pen.paragraph(WordStyle.REMARK, doubt.told()));
        pen.paragraph(WordStyle.WRITTEN_BY, "(" + words.writtenBy() + written.by() + ", " + written.on() + ")");
    }

    private void dots() {
        String tab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs>";
        for (int i = 0; i < DOTTED_LINES; i++) {
            pen.begin(WordStyle.DOTS, tab);
            pen.markup().open("w:r").empty("w:tab").close();
            pen.end();
        }
    }
}
