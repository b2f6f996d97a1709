package vn.tiendo.form.read;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.EntryValue.Unreadable.Why;
import vn.tiendo.form.find.TickBoxes;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.DayText;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;

/** Reads one cell as its column means it. Strict: what cannot be meant is {@code Unreadable}, never a guess. */
final class EntryReader {

    private static final Set<String> NAMED_REGISTRIES = Set.of("projects", "towns", "units");

    private final MemberFinder members;
    private final TextCleaner lettering;
    private final FormTexts texts;
    private final FigureCells figures;

    EntryReader(MemberFinder members, TextCleaner lettering, FormTexts texts, FigureCells figures) {
        this.members = members;
        this.lettering = lettering;
        this.texts = texts;
        this.figures = figures;
    }

    /** The entry of a row in a column; a cell that is not there is a blank one. */
    Entry read(int row, ColumnFound column, @Nullable Cell cell) {
        return read(new CellAddress(row, column.number()), column, cell);
    }

    /** The entry of a cell; one that is not there is blank. */
    Entry read(CellAddress address, ColumnFound column, @Nullable Cell cell) {
        if (cell == null) {
            return new Entry(column.slot(), address, "", new EntryValue.Blank(), false);
        }
        String text = texts.share(column.column(), lettering.read(cell));
        var value = value(cell, text, column);
        boolean altered =
                cell.style().percent() || !cell.style().dress().isNone() || cell.value() instanceof CellValue.Damaged;
        String raw = value instanceof EntryValue.Unreadable && altered ? TextCleaner.shown(cell, text) : text;
        return new Entry(column.slot(), address, raw, value, cell.formula(), lettering.original(cell));
    }

    /** The entry of a column whose text is the title of a group. */
    Entry title(ColumnFound column, RowTitle title) {
        var cell = new Cell(title.at(), new CellValue.Text(title.text()), CellStyle.PLAIN, false);
        var whole = value(cell, title.text(), column);
        var value = whole instanceof EntryValue.Unreadable ? value(cell, title.withoutMark(), column) : whole;
        return new Entry(column.slot(), title.at(), title.text(), value, false);
    }

    private EntryValue value(Cell cell, String text, ColumnFound column) {
        return switch (cell.value()) {
            case CellValue.Failed(var code) -> new EntryValue.Failed(code);
            case CellValue.NotComputed() -> new EntryValue.NotComputed();
            case CellValue.Picture() -> new EntryValue.Unreadable(Why.PICTURE);
            case CellValue.OutOfRange _ -> new EntryValue.Unreadable(Why.OUT_OF_RANGE);
            case CellValue.Damaged(var _, var fault) -> new EntryValue.Unreadable(why(fault));
            case CellValue.Text _ -> said(cell, text, column);
            case CellValue.Decimal(var number)
            when figures.misleads(number, cell, column) -> new EntryValue.Unreadable(Why.SHOWN_OTHERWISE);
            case CellValue.Decimal _, CellValue.Date _, CellValue.Bool _ -> meaning(cell, text, column);
            case CellValue.Unclear _ -> unclear(cell, text, column);
        };
    }

    private static Why why(CellValue.Damaged.Fault fault) {
        return switch (fault) {
            case NO_SUCH_TEXT -> Why.LOST;
            case NO_SUCH_VALUE, NO_SUCH_TYPE -> Why.DAMAGED;
        };
    }

    /** As a text, a name or a code it may stand as it does in the file; as a figure or a day it may not. */
    private EntryValue unclear(Cell cell, String text, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY, NUMBER, PERCENT -> new EntryValue.Unreadable(Why.UNCLEAR);
            case DATE, PERIOD, YEARS, CHOICE, CODE, TEXT -> meaning(cell, text, column);
        };
    }

    /** A choice may be called as elsewhere a mark is ("Không"), or be that which is ticked. */
    private EntryValue said(Cell cell, String text, ColumnFound column) {
        var mark = texts.mark(text);
        if (column.column().type() != FieldType.CHOICE
                || mark.filter(EntryValue.Blank.class::isInstance).isPresent()) {
            return mark.orElseGet(() -> meaning(cell, text, column));
        }
        return ticked(column, text)
                .or(() -> chosen(column, text))
                .or(() -> mark)
                .orElseGet(() -> meaning(cell, text, column));
    }

    /** What boxes say, if there are any: folded, one that is left empty would be as good as one that is ticked. */
    private Optional<EntryValue> ticked(ColumnFound column, String text) {
        var boxes = TickBoxes.in(text);
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                boxes.chosen().isEmpty()
                        ? new EntryValue.Blank()
                        : chosen(column, boxes.ticked()).orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_CHOICE)));
    }

    private Optional<EntryValue> chosen(ColumnFound column, String text) {
        return members.named(column.column().choices().orElse(""), text).map(EntryValue.Chosen::new);
    }

    private EntryValue meaning(Cell cell, String text, ColumnFound column) {
        return switch (column.column().type()) {
            case MONEY, NUMBER, PERCENT -> figures.figure(cell, text, column);
            case DATE -> DayCells.day(cell, text, column);
            case PERIOD -> DayCells.period(cell, text, members.periods());
            case YEARS -> DayText.years(text).<EntryValue>map(y -> y).orElseGet(() -> new EntryValue.Words(text));
            case CHOICE -> chosen(column, text).orElseGet(() -> new EntryValue.Unreadable(Why.NOT_A_CHOICE));
            case CODE -> new EntryValue.Words(code(column, text));
            case TEXT -> new EntryValue.Words(text);
        };
    }

    /** A registry's code, also where a name or a confirmed alias stands for it. */
    private String code(ColumnFound column, String text) {
        return column.column()
                .key()
                .filter(NAMED_REGISTRIES::contains)
                .flatMap(registry -> members.named(registry, text))
                .orElse(text);
    }
}
