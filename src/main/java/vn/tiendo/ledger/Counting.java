package vn.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.programme.Form;

/** Adds up the rows of one form. For one thread. */
final class Counting {

    private static final int LONGEST_TITLE = 300;

    private final Form form;
    private final AddingUp addingUp;
    private final Map<Figures, CountedSum> sums = new LinkedHashMap<>();
    private int rows;
    private int figures;

    private record Figures(String field, String member) {}

    Counting(Form form) {
        this.form = form;
        this.addingUp = new AddingUp(form);
    }

    void add(Derivation.Row row) {
        rows++;
        row.placed().stream()
                .sorted(Comparator.comparing(place -> place.entry().address()))
                .forEach(place -> Said.of(place.entry().value()).ifPresent(said -> add(row, place, said)));
    }

    private void add(Derivation.Row row, Derivation.Placed place, Said said) {
        figures++;
        var unit = addingUp.unit(place);
        if (said instanceof Said.Value(var number) && unit.isPresent()) {
            sums.merge(
                    new Figures(place.field(), place.member()), first(row, place, unit.get(), number), Counting::plus);
        }
    }

    private CountedSum first(Derivation.Row row, Derivation.Placed place, String unit, BigDecimal number) {
        return new CountedSum(place.field(), place.member(), title(row, place), unit, number, 1);
    }

    private static CountedSum plus(CountedSum sum, CountedSum more) {
        return new CountedSum(
                sum.field(),
                sum.member(),
                sum.title(),
                sum.unit(),
                sum.sum().add(more.sum()),
                sum.figures() + more.figures());
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
        return Storable.text(title, LONGEST_TITLE);
    }

    Counted done() {
        return new Counted(form.code(), rows, figures, sums.values().stream().toList());
    }
}
