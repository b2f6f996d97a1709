package vn.tiendo.template;

import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.form.Slot;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Prefill;

/** What stands in the cells of a row that is to be filled in. */
record LeafCells(Form form, BlankSource blank, Formats formats, LastTime last) {

    /** A content and its look, which tells whether people may write there. */
    record Written(CellLook look, CellContent content) {}

    Written of(PlannedRow.Leaf leaf, PrintedColumn column) {
        if (column.isEarlier()) {
            return new Written(
                    CellLook.EARLIER,
                    earlier(leaf, column).map(f -> content(leaf, column, f)).orElse(CellContent.BLANK));
        }
        return known(leaf, column).orElseGet(() -> asked(leaf, column));
    }

    private Optional<Written> known(PlannedRow.Leaf leaf, PrintedColumn printed) {
        var column = printed.column();
        if (column.field().equals(form.leaf()) && !leaf.choice().isEmpty()) {
            return Optional.of(new Written(CellLook.KNOWN, CellContent.words(leaf.choice())));
        }
        var money = SubjectFacts.fact(column).flatMap(leaf.facts()::money);
        if (money.isPresent()) {
            return Optional.of(new Written(
                    CellLook.KNOWN,
                    formats.number(
                            column, java.math.BigDecimal.valueOf(money.get().dong()), "")));
        }
        String words = leaf.facts().cell(form, column);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(CellLook.KNOWN, formats.words(column, words)));
    }

    private Written asked(PlannedRow.Leaf leaf, PrintedColumn column) {
        return new Written(
                CellLook.INPUT,
                earlier(leaf, column)
                        .filter(_ -> isFilled(column.column()))
                        .map(figure -> content(leaf, column, figure))
                        .orElseGet(() -> formats.awaited(column.column(), unit(leaf))));
    }

    private boolean isFilled(Column column) {
        return column.prefill()
                .filter(prefill -> switch (prefill) {
                    case Prefill.Last _ -> true;
                    case Prefill.LastOfYear _ -> blank.programme().calendar().isSameYear(last.period(), blank.period());
                    case Prefill.Shown _, Prefill.Known _ -> false;
                })
                .isPresent();
    }

    private CellContent content(PlannedRow.Leaf leaf, PrintedColumn column, KeptFigure figure) {
        return formats.of(column.column(), figure, unit(leaf));
    }

    private Optional<KeptFigure> earlier(PlannedRow.Leaf leaf, PrintedColumn column) {
        return switch (form.subject()) {
            case ACROSS -> last.of(column.slot().member(), Slot.of(leaf.subject()));
            case KEY, ROW, WHOLE -> last.of(leaf.subject(), column.slot());
        };
    }

    private static String unit(PlannedRow.Leaf leaf) {
        return leaf.facts() instanceof SubjectFacts.OfItem(var item, var _) ? item.unit() : "";
    }
}
