package vn.tiendo.validation;

import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/** What is known from earlier accepted submissions, handed in by whoever runs the check. */
public interface History {

    /** The text last accepted for a subject's field in a period before the given one, such as a project's stage. */
    Optional<String> lastText(UnitCode unit, String form, String subject, String field, Period before);

    /** Knows nothing. */
    History NONE = (_, _, _, _, _) -> Optional.empty();
}
