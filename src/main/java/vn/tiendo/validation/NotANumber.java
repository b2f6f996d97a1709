package vn.tiendo.validation;

import java.util.Optional;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.RuleDefinition;

/** DA04: an amount that is not a number, a date that is none, or a required one that is blank. */
record NotANumber(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Findings out) {
        context.tables(definition).forEach(table -> {
            boolean due = context.isDue(table.form());
            Cells.ofLeaves(table).forEach(cell -> seen(table, cell, due).ifPresent(out::add));
        });
    }

    /** Whether what cannot be read in the column is an error: figures and dates, as others would count on them. */
    static boolean concerns(Column column) {
        return switch (column.type()) {
            case MONEY, NUMBER, PERCENT, DATE, PERIOD -> true;
            case YEARS, CODE, TEXT, CHOICE -> false;
        };
    }

    private Optional<Sighting> seen(Table table, Cells.Cell cell, boolean due) {
        if (!concerns(cell.column())) {
            return Optional.empty();
        }
        return switch (cell.entry().value()) {
            case EntryValue.Unreadable(var why) -> Optional.of(unreadable(table, cell, why));
            case EntryValue.Blank _
            when due && mustSay(table.form(), cell.column()) ->
                Optional.of(sighting().variant("blank").in(table).at(cell).joining());
            case EntryValue.Blank _,
                    EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.NotApplicable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** A blank data item is CT01's business. */
    private static boolean mustSay(Form form, Column column) {
        return column.required() && form.items().isEmpty();
    }

    private Sighting unreadable(Table table, Cells.Cell cell, EntryValue.Unreadable.Why why) {
        var seen = sighting().in(table).at(cell).found(Written.text(cell.entry().raw()));
        return switch (why) {
            case NOT_A_NUMBER, NOT_A_CHOICE -> seen;
            case NOT_A_DATE, TOO_COARSE -> seen.variant("date");
            case NOT_A_PERIOD -> seen.variant("period");
            case OUT_OF_RANGE -> seen.variant("range");
        };
    }
}
