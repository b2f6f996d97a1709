package vn.tiendo.template;

import java.util.List;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;

/** What was accepted before. */
@FunctionalInterface
public interface Earlier {

    /** Knows nothing. */
    Earlier NONE = (_, _, _) -> List.of();

    /** The figures of a unit's form for that period, from the submission that counts; none where none does. */
    List<KeptFigure> of(UnitCode unit, String form, Period period);

    /** Whether what was accepted before says that a project needs no row any more. */
    default boolean isOver(Project project, Form form, Period period) {
        return false;
    }
}
