package vn.tiendo.form.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.LeftOuts;
import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.Repair;
import vn.tiendo.form.Table;
import vn.tiendo.form.UnreadCells;
import vn.tiendo.form.find.BlockFound;
import vn.tiendo.form.find.FormPlace;
import vn.tiendo.form.find.SheetCandidate;
import vn.tiendo.form.letters.Repairs;
import vn.tiendo.form.letters.TextCleaner;
import vn.tiendo.form.text.MoneyUnitFinder;
import vn.tiendo.form.text.MoneyUnitFinder.Line;
import vn.tiendo.form.text.MoneyUnitFinder.Statement;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;

/** In which unit a sheet's forms state their money; what is not sure about it is told, where it matters. */
final class SheetMoney {

    private final SheetCandidate sheet;
    private final SheetReader.Told told;
    private final MoneyUnitFinder finder;
    private final MoneyLines lines;
    private final CoverMoney cover;

    /** Forms share the lines above them, of which is told once. */
    private final Set<CellAddress> toldAt = new HashSet<>();

    SheetMoney(SheetCandidate sheet, IdentityWords words, CoverMoney cover, SheetReader.Told told) {
        this.sheet = sheet;
        this.told = told;
        this.finder = new MoneyUnitFinder(words.moneyUnit(), words.unitName());
        this.lines = new MoneyLines(sheet, finder);
        this.cover = cover;
    }

    MoneyUnitFinder finder() {
        return finder;
    }

    /** The unit that is stated for the form's money, by its sheet, else by the cover. */
    Optional<MoneyUnit> unit(FormPlace place, NumberHabits habits) {
        titles(place, habits);
        unitRow(place, habits);
        var money = money(place).stream()
                .filter(column -> habits.unitOf(column).isEmpty())
                .toList();
        var own = lines.above(place);
        boolean covers = own instanceof Statement.Absent && !cover.sheet().isEmpty();
        var said = covers ? cover.said() : own;
        var unit = said instanceof Statement.Stated stated ? Optional.of(stated.unit()) : Optional.<MoneyUnit>empty();
        if (!money.isEmpty()) {
            tell(said, place.form(), covers ? cover.sheet() : sheet.name());
            unseen(place, own, unit);
            boolean assumed =
                    money.stream().anyMatch(column -> column.column().unit().isEmpty());
            if (said instanceof Statement.Absent && assumed) {
                String usual = usual(place.form()).label();
                told.repairs().add(Repair.Kind.MONEY_UNIT_ASSUMED, sheet.name(), null, usual, "");
            }
        }
        return unit;
    }

    private static List<ColumnFound> money(FormPlace place) {
        var columns = switch (place) {
            case FormPlace.UnderHeader(var _, var header, var _) -> header.columns();
            case FormPlace.InBlock(var _, var block) ->
                block.answers().stream().map(BlockFound.Answer::question).toList();
            case FormPlace.Nowhere _ -> List.<ColumnFound>of();
        };
        return columns.stream()
                .filter(column -> column.column().type() == FieldType.MONEY)
                .toList();
    }

    private void tell(Statement said, Form form, String where) {
        switch (said) {
            case Statement.Stated _, Statement.Absent _ -> {}
            case Statement.Unclear(var at, var text, var _) ->
                tell(UnreadCells.Why.MONEY_UNIT_UNCLEAR, form, where, at, text);
            case Statement.Differing(var at, var text) ->
                tell(UnreadCells.Why.MONEY_UNITS_DIFFER, form, where, at, text);
        }
    }

    private void tell(UnreadCells.Why why, Form form, String where, CellAddress at, String text) {
        tell(new LeftOuts.Spot(why, UnreadCells.Weight.HEAVY, Optional.of(form), where, at), at, text);
    }

    private void tell(LeftOuts.Spot spot, CellAddress at, String text) {
        if (toldAt.add(at)) {
            told.leftOuts().add(spot, at, text);
        }
    }

    /** Units that nobody knows in the titles of columns. */
    private void titles(FormPlace place, NumberHabits habits) {
        for (ColumnFound column : money(place)) {
            if (habits.titled(column).unclear()) {
                tell(UnreadCells.Why.MONEY_UNIT_UNCLEAR, place.form(), sheet.name(), column.header(), column.title());
            }
        }
    }

    /** A row below the header that says nothing but the columns' units. */
    private void unitRow(FormPlace place, NumberHabits habits) {
        if (place instanceof FormPlace.UnderHeader(var _, var header, var _)) {
            for (int row = header.lastRow() + 1; row <= header.lastRow() + 2; row++) {
                if (UnitRow.is(sheet.top(), row, header)) {
                    for (ColumnFound column : money(place)) {
                        var unit = MoneyUnitText.parse(sheet.top().shown(row, column.number()));
                        unit.ifPresent(found -> habits.stated(column, found));
                    }
                }
            }
        }
    }

    /** A unit that nobody sees is none; where no other is stated, it may have been meant. */
    private void unseen(FormPlace place, Statement own, Optional<MoneyUnit> unit) {
        var read = read(place.form(), unit);
        var weight = own instanceof Statement.Absent ? UnreadCells.Weight.HEAVY : UnreadCells.Weight.LIGHT;
        for (Line line : lines.unseen(place)) {
            boolean other = finder.said(line.text(), line.at())
                    .filter(said -> !(said instanceof Statement.Stated stated && stated.unit() == read))
                    .isPresent();
            if (other) {
                var why = UnreadCells.Why.MONEY_UNIT_UNSEEN;
                var spot = new LeftOuts.Spot(why, weight, Optional.of(place.form()), sheet.name(), line.at());
                tell(spot, line.at(), line.text());
            }
        }
    }

    /** Watches the rows of a table for another unit that is stated among them. */
    LaterUnits later(FormPlace.UnderHeader place, Optional<MoneyUnit> stated, NumberHabits habits) {
        var unit = read(place.form(), stated);
        var watched = new LaterUnits.Read(place, money(place), unit, stated.isPresent(), habits);
        var silent = new TextCleaner(new Repairs(), sheet.name(), sheet.top().letters());
        return new LaterUnits(
                finder,
                silent,
                watched,
                (at, text) -> tell(UnreadCells.Why.MONEY_UNITS_DIFFER, place.form(), sheet.name(), at, text));
    }

    /** The unit that is stated, else the usual one. */
    static MoneyUnit read(Form form, Optional<MoneyUnit> stated) {
        return stated.orElseGet(() -> usual(form));
    }

    /** In which the form's money usually is. */
    private static MoneyUnit usual(Form form) {
        return form.columns().stream()
                .filter(column -> column.type() == FieldType.MONEY)
                .flatMap(column -> MoneyUnit.named(column.unit()).stream())
                .findFirst()
                .orElse(Table.USUAL_UNIT);
    }
}
