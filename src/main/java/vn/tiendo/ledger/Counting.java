package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.programme.form.Form;

/** Adds up the rows of one form. For one thread. */
final class Counting {

    private static final int LONGEST_TITLE = 300;

    private final Form form;
    private final AddingUp addingUp;
    private final Map<Figures, Placed> sums = new LinkedHashMap<>();
    private int rows;
    private int figures;

    private record Figures(String field, String member) {}

    /** @param column from the left; of items, and of questions, as they are met */
    private record Placed(int column, CountedSum sum) {}

    Counting(Form form) {
        this.form = form;
        this.addingUp = new AddingUp(form);
    }

    void add(Derivation.Row row) {
        rows++;
        row.placed().forEach(place -> FigureValue.of(place.entry().value()).ifPresent(said -> add(row, place, said)));
    }

    private void add(Derivation.Row row, Derivation.Placed place, FigureValue said) {
        figures++;
        var unit = addingUp.unit(place);
        if (said instanceof FigureValue.Value(var number) && unit.isPresent()) {
            sums.compute(
                    new Figures(place.field(), place.member()),
                    (_, so) -> so == null ? first(row, place, unit.get(), number) : plus(so, number));
        }
    }

    private Placed first(Derivation.Row row, Derivation.Placed place, String unit, BigDecimal number) {
        boolean lined = form.subject() != Form.Subject.ACROSS && !form.isBlock();
        int column = row.table()
                .column(place.entry().slot())
                .filter(_ -> lined)
                .map(ColumnFound::number)
                .orElse(0);
        return new Placed(column, new CountedSum(place.field(), place.member(), title(row, place), unit, number, 1));
    }

    private static Placed plus(Placed so, BigDecimal number) {
        var sum = so.sum;
        return new Placed(
                so.column,
                new CountedSum(
                        sum.field(),
                        sum.member(),
                        sum.title(),
                        sum.unit(),
                        sum.sum().add(number),
                        sum.figures() + 1));
    }

    private String title(Derivation.Row row, Derivation.Placed place) {
        Optional<String> item = addingUp.item(place.field())
                .map(known -> known.code() + " – " + known.name().vi());
        String title = form.subject() == Form.Subject.ACROSS
                ? item.orElse(place.field())
                : row.table()
                        .column(place.entry().slot())
                        .map(ColumnFound::title)
                        .orElse(place.field());
        return BoundedText.text(title, LONGEST_TITLE);
    }

    Counted done() {
        var inOrder = sums.values().stream()
                .sorted(Comparator.comparingInt(Placed::column))
                .map(Placed::sum)
                .toList();
        return new Counted(form.code(), rows, figures, inOrder);
    }
}
