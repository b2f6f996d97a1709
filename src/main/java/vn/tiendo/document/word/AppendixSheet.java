package vn.tiendo.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Numerals;
import vn.tiendo.content.PlainSheet;
import vn.tiendo.content.PlainText;
import vn.tiendo.content.SheetWriter;

/**
 * Writes an appendix' lines and tables as Word's markup, as they come. A line of text between rows stands within their table;
 * one before or after them is a paragraph.
 */
final class AppendixSheet extends PlainSheet {

    private final WordPen pen;
    private final Numerals numerals;
    private final ColumnNeeds.Fit fit;
    private final String title;
    private final List<SheetLine> waiting = new ArrayList<>();
    private Optional<WordTable> table = Optional.empty();

    /** @param title stands above already */
    AppendixSheet(WordPen pen, Numerals numerals, ColumnNeeds.Fit fit, String title) {
        this.pen = pen;
        this.numerals = numerals;
        this.fit = fit;
        this.title = PlainText.of(title);
    }

    private record SheetLine(CellLook look, String text) {}

    @Override
    public SheetWriter line(CellLook look, String text) {
        count(1);
        boolean known = look == CellLook.ORGANISATION || PlainText.of(text).equalsIgnoreCase(title);
        if (!known) {
            waiting.add(new SheetLine(look, text));
        }
        return this;
    }

    @Override
    public SheetWriter pageBreak() {
        end();
        pen.onNewPage();
        return this;
    }

    @Override
    public SheetWriter heading(Heading heading) {
        count(heading.depth());
        end();
        open().heading(heading);
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        if (table.isEmpty()) {
            end();
        }
        var open = table.orElseGet(this::open);
        waiting.forEach(line -> open.row(line.look(), whole(line)));
        waiting.clear();
        open.row(look, contents);
        return count(1);
    }

    private List<CellContent> whole(SheetLine line) {
        return List.of(new CellContent.Spanning(CellContent.words(line.text()), Math.max(1, width())));
    }

    private WordTable open() {
        var opened = new WordTable(pen, numerals, fit).begin(title);
        table = Optional.of(opened);
        return opened;
    }

    /** Ends what is open. Word wants a paragraph behind a table, and makes one of two that have none between them. */
    void end() {
        table.ifPresent(open -> {
            open.end();
            pen.paragraph(WordStyle.NO_ROOM, "");
        });
        table = Optional.empty();
        waiting.forEach(line -> pen.paragraph(style(line.look()), line.text()));
        waiting.clear();
    }

    private static WordStyle style(CellLook look) {
        return switch (look) {
            case TITLE -> WordStyle.APPENDIX_TITLE;
            case SUBTITLE -> WordStyle.ATTACHED;
            case UNIT_LINE -> WordStyle.UNIT;
            case SECTION -> WordStyle.HEADLINE;
            case SIGNATURE -> WordStyle.CENTRED;
            case NOTE -> WordStyle.REMARK;
            case ORGANISATION,
                    PARAGRAPH,
                    HEADER,
                    BODY,
                    EMPHASIS,
                    GROUP,
                    TOTAL,
                    AVERAGE,
                    BEST,
                    WORST,
                    WARNING,
                    MUTED,
                    INPUT,
                    KNOWN,
                    EARLIER,
                    COUNTER -> WordStyle.CELL;
        };
    }
}
