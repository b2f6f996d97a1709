package vn.tiendo.form.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Repair;
import vn.tiendo.form.SheetAccount;
import vn.tiendo.form.Table;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.BlockFound;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.RowClaims;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.FormTexts;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Row;

/**
 * Reads the tables and blocks that were found in a sheet. Its rows pass once: every table takes what is its own of them,
 * and what nobody takes is accounted for at once.
 */
final class SheetReader {

    private final Programme programme;
    private final MemberFinder members;
    private final IdentityWords words;
    private final SheetCandidate sheet;
    private final TextCleaner lettering;
    private final Told told;
    private final SheetMoney money;
    private final RowClaims claims = new RowClaims();

    SheetReader(Known known, SheetCandidate sheet, Told told) {
        this.programme = known.programme();
        this.members = known.members();
        this.words = known.words();
        this.money = new SheetMoney(sheet, known.words(), known.cover(), told);
        this.sheet = sheet;
        this.lettering = sheet.lettering(told.repairs());
        this.told = told;
    }

    /**
     * What is known before a sheet is read.
     *
     * @param cover what the workbook's cover says for all sheets
     */
    record Known(Programme programme, MemberFinder members, IdentityWords words, CoverMoney cover) {}

    /** Where it is told what was put right, and what was left out. */
    record Told(Repairs repairs, LeftOuts leftOuts) {}

    /** Forms that cannot be read, with what is missing of each. */
    List<Reading.Incomplete> incomplete() {
        return sheet.places().stream()
                .filter(place -> !place.isComplete())
                .map(place -> new Reading.Incomplete(place.form(), sheet.name(), place.missing()))
                .toList();
    }

    /** The tables, in the order of their declaration. To be called once. */
    List<Table> tables() {
        var complete = sheet.places().stream().filter(FormPlace::isComplete).toList();
        if (!complete.isEmpty() && !sheet.sheet().visible()) {
            told.repairs().add(Repair.Kind.HIDDEN_SHEET_READ, sheet.name());
        }
        var parts = new ArrayList<Part>();
        for (FormPlace place : complete) {
            tellRepairs(place, parts.isEmpty());
            parts.add(part(place));
        }
        boolean excused = complete.size() < sheet.places().size();
        var damaged = new DamagedCells(sheet, told.leftOuts());
        var leftovers = new Leftovers(sheet, lettering, words, told.leftOuts(), excused);
        for (Iterator<Row> rows = sheet.sheet().rows(); rows.hasNext(); ) {
            Row row = rows.next();
            claims.begin(row);
            parts.forEach(part -> part.take(row, claims));
            damaged.tell(row, claims);
            leftovers.settle(row, claims);
            claims.settle(row);
        }
        return parts.stream().map(Part::table).toList();
    }

    /** What became of the sheet's cells, once its tables are read. */
    SheetAccount account() {
        return claims.account(sheet.name(), sheet.sheet().visible());
    }

    /** Of the lines above the first form, and of headers; what is repaired in entries is told as they are read. */
    private void tellRepairs(FormPlace place, boolean first) {
        if (place instanceof FormPlace.UnderHeader(var form, var header, var _)) {
            tellYears(form, header);
            sheet.top().tellRepairs(lettering, first ? 1 : header.firstRow(), header.lastRow());
        }
    }

    /** Of columns that are read, though their titles name another year: where that year stands. */
    private void tellYears(Form form, Header header) {
        var told = new HashSet<CellAddress>();
        for (var other : header.ofOtherYears()) {
            int column = other.column().number();
            for (int row = header.firstRow(); row <= header.lastRow(); row++) {
                String label = sheet.top().shown(row, column);
                var at = sheet.top().area(row, column).map(CellRange::first).orElse(new CellAddress(row, column));
                if (label.contains(other.named()) && told.add(at)) {
                    var spot = new LeftOuts.Spot(
                            UnreadCells.Why.COLUMN_YEAR,
                            UnreadCells.Weight.DOUBTFUL,
                            Optional.of(form),
                            sheet.name(),
                            at);
                    this.told.leftOuts().add(spot, at, label + " (" + other.expected() + ")");
                }
            }
        }
    }

    /** A table or block while its sheet is read. */
    private interface Part {

        void take(Row row, RowClaims claims);

        /** What was read; to be called when the last row has passed. */
        Table table();
    }

    private Part part(FormPlace place) {
        var form = place.form();
        var texts = new FormTexts(form, programme.wording());
        var habits = new NumberHabits(told.repairs(), sheet.name(), texts.numbers());
        var stated = money.unit(place, habits);
        var entries = new EntryReader(members, lettering, texts, new FigureCells(habits, texts, stated));
        return switch (place) {
            case FormPlace.UnderHeader under -> table(under, stated, entries, habits);
            case FormPlace.InBlock in -> block(in, stated, entries, habits);
            case FormPlace.Nowhere _ -> throw new IllegalArgumentException("Not there: " + form);
        };
    }

    private Part table(
            FormPlace.UnderHeader place, Optional<MoneyUnit> stated, EntryReader entries, NumberHabits habits) {
        var notes = new TableNotes(place, sheet.sheet(), lettering, told.repairs(), told.leftOuts());
        var reader = new TableReader(place, entries, sheet, notes);
        var later = money.later(place, stated, habits);
        return new Part() {
            @Override
            public void take(Row row, RowClaims taken) {
                reader.take(row, taken);
                later.pass(row);
            }

            @Override
            public Table table() {
                var rows = reader.rows();
                habits.close();
                later.close(rows);
                var header = place.header();
                return new Table(
                        place.form(),
                        sheet.name(),
                        SheetMoney.read(place.form(), stated),
                        header.columns(),
                        rows,
                        header.strangers());
            }
        };
    }

    private Part block(FormPlace.InBlock place, Optional<MoneyUnit> stated, EntryReader entries, NumberHabits habits) {
        var rows = new BlockReader(sheet.top(), entries, told.repairs()).read(place, lettering);
        habits.close();
        var columns = place.block().answers().stream()
                .map(BlockFound.Answer::question)
                .toList();
        return new Part() {
            @Override
            public void take(Row row, RowClaims taken) {
                place.block().claim(row.number(), taken);
            }

            @Override
            public Table table() {
                return new Table(
                        place.form(), sheet.name(), SheetMoney.read(place.form(), stated), columns, rows, List.of());
            }
        };
    }
}
