package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.CellPart;
import vn.tiendo.form.Entry;
import vn.tiendo.form.Slot;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.find.AsideTitle;
import vn.tiendo.form.find.ColumnNumbers;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.RepeatedHeader;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.RowKinds;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.find.TableEnd;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.RowLook;
import vn.tiendo.workbook.Row;

/**
 * Reads the rows under a header, one by one, as they are handed in by rising numbers. Words that end a table end it only
 * while none of its rows follow: notes stand between rows, too, and headers are repeated.
 */
final class TableReader {

    private final FormPlace.UnderHeader place;
    private final Header header;
    private final TextCleaner lettering;
    private final TableNotes notes;
    private final TableCells cells;
    private final RowKinds kinds;
    private final TableEnd end;
    private final RepeatedHeader repeated;
    private final CarriedLabels carried;
    private final TableGroups groups = new TableGroups();
    private final List<TableRow> rows = new ArrayList<>();

    /** That of an example over the form, whose header is the first. */
    private final Optional<AsideTitle> exampleAbove;

    private State state;

    /** The title that says so, until rows of the table follow it. */
    private Optional<AsideTitle> aside;

    /** The last row that numbers columns; the header's own last row until there is one. */
    private int lastNumbers;

    /** What rows are expected. */
    private enum State {
        OPEN,
        /** Closing words were seen; a row that is surely one of the table's opens it again. */
        CLOSING,
        /** Another table's header was seen; only this one's own opens it again. */
        ANOTHER,
        /** This one's header was seen under a title that says that the list is none of the form's. */
        ASIDE
    }

    /**
     * @param entries reads the cells
     * @param sheet in which the table stands
     */
    TableReader(FormPlace.UnderHeader place, EntryReader entries, SheetCandidate sheet, TableNotes notes) {
        Form form = place.form();
        this.place = place;
        this.header = place.header();
        this.lettering = notes.lettering();
        this.notes = notes;
        this.cells = new TableCells(place, entries, sheet.sheet(), notes);
        this.kinds = new RowKinds(form);
        this.end = new TableEnd(form, kinds);
        this.repeated = new RepeatedHeader(header, sheet.top());
        this.carried = new CarriedLabels(form, header, sheet.sheet().merged());
        this.lastNumbers = header.lastRow();
        this.exampleAbove = new ExampleAbove(header, sheet.top()).title();
        this.aside = exampleAbove;
        this.state = exampleAbove.isPresent() ? State.ASIDE : State.OPEN;
    }

    /** The rows that were read. */
    List<TableRow> rows() {
        notes.loneGroups(rows);
        return rows;
    }

    /** Takes of the sheet's row what is the table's. */
    void take(Row whole, RowClaims claims) {
        if (whole.number() >= place.endsBefore() || whole.number() < header.firstRow()) {
            return;
        }
        Row row = within(whole);
        if (row.cells().isEmpty()) {
            return;
        }
        if (row.number() <= header.lastRow()) {
            claims.takeAll(row, CellPart.HEADER);
        } else if (isColumnNumbers(row)) {
            claims.takeAll(row, CellPart.COLUMN_NUMBER);
        } else {
            switch (repeated.of(row, lettering)) {
                case SAME -> {
                    aside = aside.equals(exampleAbove) ? Optional.empty() : aside;
                    state = aside.isPresent() ? State.ASIDE : State.OPEN;
                    claims.takeAll(row, CellPart.HEADER);
                }
                case OTHER -> state = State.ANOTHER;
                case NONE -> takeData(row, claims);
            }
        }
    }

    /** The part of the row that is the table's, where another one stands beside it. */
    private Row within(Row row) {
        return header.span().equals(Header.Span.ALL)
                ? row
                : new Row(
                        row.number(),
                        row.hidden(),
                        row.cells().stream()
                                .filter(cell -> header.span().contains(cell.column()))
                                .toList());
    }

    private boolean isColumnNumbers(Row row) {
        boolean near = row.number() <= lastNumbers + 2 || repeated.isJustAbove(row.number());
        boolean numbers = near
                ? ColumnNumbers.are(cells.texts(row))
                : rows.isEmpty() && ColumnNumbers.areSurely(cells.texts(row));
        lastNumbers = numbers ? row.number() : lastNumbers;
        return numbers;
    }

    private void takeData(Row row, RowClaims claims) {
        aside = AsideTitle.of(row, lettering).or(() -> aside);
        var own = cells.of(row, claims);
        var example =
                AsideTitle.ofExample(row, own.get(Slot.of(place.form().layout().numbered())));
        if (example.isPresent() && state != State.ANOTHER) {
            notes.aside(row, example.get(), claims);
        } else if (state == State.ASIDE) {
            aside.filter(_ -> own.values().stream().anyMatch(TableEnd::isTelling))
                    .ifPresent(title -> notes.aside(row, title, claims));
        } else {
            takeData(row, own, claims);
        }
    }

    private void takeData(Row row, Map<Slot, Entry> own, RowClaims claims) {
        var all = carried.with(row.number(), own);
        if (state == State.ANOTHER) {
            notes.unread(all, claims);
            return;
        }
        if (end.isAt(row, own, all, lettering)) {
            state = State.CLOSING;
            return;
        }
        if (state == State.CLOSING && !end.isFollowedBy(own, all, cells.mark(own, cells.title(row, own)))) {
            notes.unread(all, claims);
            return;
        }
        if (isBlank(own)) {
            // What is worked out there from blank cells is nobody's figure, but no secret either.
            cells.claim(row, CellPart.NOTE, claims);
        } else {
            state = State.OPEN;
            keep(row, own, all, claims);
        }
    }

    private boolean isBlank(Map<Slot, Entry> own) {
        return own.values().stream().noneMatch(kinds::says);
    }

    private void keep(Row row, Map<Slot, Entry> own, Map<Slot, Entry> all, RowClaims claims) {
        var title = cells.title(row, own);
        String mark = cells.mark(own, title);
        var look = kinds.declared(own, mark, title.text());
        claims.ofTable();
        if (look.filter(RowLook.Kind.IGNORED::equals).isPresent()) {
            claims.takeAll(row, CellPart.NOTE);
            return;
        }
        if (look.isEmpty() && kinds.isRemark(own, mark)) {
            cells.claim(row, CellPart.NOTE, claims);
            return;
        }
        var kind = look.map(TableReader::kind)
                .orElseGet(() -> kinds.kindOf(own, all, mark, title.text(), cells.isWide(own)));
        cells.claim(row, part(kind), claims);
        notes.doubles(row, claims);
        switch (kind) {
            case LEAF -> {
                carried.passLeaf(row.number(), own);
                keepLeaf(row, all, carried.areNone() ? title : cells.title(row, all));
            }
            case SUBTOTAL -> {
                carried.passSubtotal(row.number(), own);
                add(row, kind, title, groups.innermost(), own);
            }
            case GROUP -> {
                carried.passEnd(row.number());
                add(row, kind, title, groups.open(rows.size(), RowKinds.depthOf(mark), title), own);
            }
            case TOTAL -> {
                carried.passEnd(row.number());
                add(row, kind, title, -1, own);
            }
        }
    }

    private static TableRow.Kind kind(RowLook.Kind declared) {
        return switch (declared) {
            case TOTAL -> TableRow.Kind.TOTAL;
            case SUBTOTAL -> TableRow.Kind.SUBTOTAL;
            case GROUP -> TableRow.Kind.GROUP;
            case IGNORED -> throw new IllegalArgumentException("Ignored rows are none of the table's");
        };
    }

    private static CellPart part(TableRow.Kind kind) {
        return switch (kind) {
            case LEAF -> CellPart.READ;
            case GROUP -> CellPart.GROUP;
            case SUBTOTAL, TOTAL -> CellPart.TOTAL;
        };
    }

    private void keepLeaf(Row row, Map<Slot, Entry> all, RowTitle title) {
        aside = Optional.empty();
        if (row.hidden()) {
            notes.hiddenRow(row);
        }
        notes.hiddenColumns(all);
        notes.unseenInk(row, all);
        add(row, TableRow.Kind.LEAF, title, groups.innermost(), cells.withTitle(all, row, groups.title()));
    }

    private void add(Row row, TableRow.Kind kind, RowTitle title, int parent, Map<Slot, Entry> entries) {
        rows.add(new TableRow(row.number(), kind, row.hidden(), title.text(), parent, entries));
    }
}
