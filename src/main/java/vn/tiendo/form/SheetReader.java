package vn.tiendo.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;

/** Reads the tables and blocks that were found in a sheet. */
final class SheetReader {

    private final Programme programme;
    private final Members members;
    private final MoneyUnitFinder moneyUnits;
    private final SheetCandidate sheet;
    private final Lettering lettering;
    private final Repairs repairs;

    SheetReader(Programme programme, Members members, IdentityWords words, SheetCandidate sheet, Repairs repairs) {
        this.programme = programme;
        this.members = members;
        this.moneyUnits = new MoneyUnitFinder(words.moneyUnit());
        this.sheet = sheet;
        this.lettering = sheet.lettering(repairs);
        this.repairs = repairs;
    }

    /** Forms that cannot be read, with what is missing of each. */
    List<Reading.Incomplete> incomplete() {
        return sheet.places().stream()
                .filter(place -> !place.isComplete())
                .map(place -> new Reading.Incomplete(place.form(), sheet.name(), place.missing()))
                .toList();
    }

    List<Table> tables() {
        var tables = new ArrayList<Table>();
        var complete = sheet.places().stream().filter(FormPlace::isComplete).toList();
        if (!complete.isEmpty() && !sheet.sheet().visible()) {
            repairs.add(Repair.Kind.HIDDEN_SHEET_READ, sheet.name());
        }
        boolean first = true;
        for (FormPlace place : complete) {
            var unit = moneyUnits.find(sheet.top().textsAbove(place.firstRow()));
            if (unit.isEmpty() && place.form().columns().stream().anyMatch(SheetReader::isMoneyOfNoUnit)) {
                repairs.add(Repair.Kind.MONEY_UNIT_ASSUMED, sheet.name());
            }
            tellRepairs(place, first);
            first = false;
            tables.add(table(place, unit));
        }
        return tables;
    }

    private static boolean isMoneyOfNoUnit(Column column) {
        return column.type() == FieldType.MONEY && column.unit().isEmpty();
    }

    /** Of the lines above the first form, and of headers; what is repaired in entries is told as they are read. */
    private void tellRepairs(FormPlace place, boolean first) {
        if (place instanceof FormPlace.UnderHeader(var _, var header, var _)) {
            sheet.top().tellRepairs(lettering, first ? 1 : header.firstRow(), header.lastRow());
        }
    }

    private Table table(FormPlace place, Optional<MoneyUnit> stated) {
        var form = place.form();
        var texts = new FormTexts(form, programme.wording());
        var habits = new NumberHabits(repairs, sheet.name(), texts.numbers());
        var entries = new EntryReader(members, lettering, habits, texts, stated);
        var unit = stated.orElseGet(() -> usualUnit(form));
        var table = switch (place) {
            case FormPlace.UnderHeader under ->
                new Table(
                        form,
                        sheet.name(),
                        unit,
                        under.header().columns(),
                        new TableReader(under, entries, repairs).read(sheet.sheet(), lettering),
                        under.header().strangers());
            case FormPlace.InBlock in ->
                new Table(
                        form,
                        sheet.name(),
                        unit,
                        in.block().answers().stream()
                                .map(BlockFound.Answer::question)
                                .toList(),
                        new BlockReader(sheet.top(), entries, repairs).read(in, lettering),
                        List.of());
            case FormPlace.Nowhere _ -> throw new IllegalArgumentException("Not there: " + form);
        };
        habits.close();
        return table;
    }

    private static MoneyUnit usualUnit(Form form) {
        return form.columns().stream()
                .filter(column -> column.type() == FieldType.MONEY)
                .flatMap(column -> MoneyUnit.named(column.unit()).stream())
                .findFirst()
                .orElse(Table.USUAL_UNIT);
    }
}
