package vn.tiendo.document;

import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;

/** Writes an appendix' lines and tables as Word's markup, as they come. */
final class AppendixSheet extends PaperSheet {

    private final WordPen pen;
    private final CellText texts;
    private final ColumnNeeds.Fit fit;
    private final String title;
    private Optional<WordTable> table = Optional.empty();

    /** @param title stands above already */
    AppendixSheet(WordPen pen, CellText texts, ColumnNeeds.Fit fit, String title) {
        this.pen = pen;
        this.texts = texts;
        this.fit = fit;
        this.title = PlainText.of(title);
    }

    @Override
    public SheetWriter line(CellLook look, String text) {
        counted(1);
        boolean known = look == CellLook.ORGANISATION || PlainText.of(text).equalsIgnoreCase(title);
        if (!known) {
            endTable();
            pen.paragraph(style(look), text);
        }
        return this;
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

    @Override
    public SheetWriter gap() {
        counted(1);
        return this;
    }

    @Override
    public SheetWriter pageBreak() {
        endTable();
        pen.onNewPage();
        return this;
    }

    @Override
    public SheetWriter heading(Heading heading) {
        counted(heading.depth());
        endTable();
        open().heading(heading);
        return this;
    }

    @Override
    public int row(CellLook look, List<CellContent> contents) {
        table.orElseGet(this::open).row(look, contents);
        return counted(1);
    }

    private WordTable open() {
        var opened = new WordTable(pen, texts, fit).begin(title);
        table = Optional.of(opened);
        return opened;
    }

    /** Word wants a paragraph behind a table, and makes one of two that have none between them. */
    void endTable() {
        table.ifPresent(open -> {
            open.end();
            pen.paragraph(WordStyle.NO_ROOM, "");
        });
        table = Optional.empty();
    }
}
