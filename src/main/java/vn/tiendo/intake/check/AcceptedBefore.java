package vn.tiendo.intake.check;

import java.util.List;
import java.util.Optional;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.template.Earlier;
import vn.tiendo.validation.Checker;

/** What the ledger holds, as blank workbooks ask for it; the rules say what follows from it. */
public record AcceptedBefore(Ledger ledger, String programme, Checker checker) implements Earlier {

    @Override
    public List<KeptFigure> of(UnitCode unit, String form, Period period) {
        return ledger.of(programme, unit, form, period, Optional.empty());
    }

    @Override
    public boolean isOver(Project project, Form form, Period period) {
        var history = LedgerHistory.today(ledger, programme);
        return checker.needed(form, project.unit(), period, history).stream()
                .noneMatch(needed -> needed.code().equals(project.code()));
    }
}
