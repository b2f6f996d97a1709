package vn.tiendo.run;

import java.util.List;
import java.util.Optional;
import vn.tiendo.form.Slot;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.Subject;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.History;
import vn.tiendo.validation.Past;

/** What the ledger holds of one programme, as rules ask for it. */
record LedgerHistory(Ledger ledger, String programme) implements History {

    @Override
    public Past past(UnitCode unit, String form, Period period) {
        return past(ledger.of(programme, unit, form, period));
    }

    @Override
    public Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before) {
        return ledger.lastText(programme, unit, new Subject(form, subject), field, before);
    }

    @Override
    public List<Elsewhere> elsewhere(UnitCode unit, String form, Period period) {
        return ledger.elsewhere(programme, unit, form, period).entrySet().stream()
                .map(other -> new Elsewhere(other.getKey(), past(other.getValue())))
                .toList();
    }

    static Past past(List<KeptFigure> figures) {
        var past = new Past();
        figures.forEach(figure -> said(figure)
                .ifPresent(said -> past.add(figure.subject(), new Slot(figure.field(), figure.member()), said)));
        return past;
    }

    private static Optional<Past.Said> said(KeptFigure figure) {
        return figure.value()
                .<Past.Said>map(Past.Said.Value::new)
                .or(() -> figure.words().map(Past.Said.Words::new));
    }
}
