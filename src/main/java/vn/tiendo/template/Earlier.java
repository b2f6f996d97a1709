package vn.tiendo.template;

import java.util.List;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** What was accepted before. */
@FunctionalInterface
public interface Earlier {

    /** Knows nothing. */
    Earlier NONE = (_, _, _) -> List.of();

    /** The figures of a unit's form for that period, from the submission that counts; none where none does. */
    List<KeptFigure> of(UnitCode unit, String form, Period period);
}
