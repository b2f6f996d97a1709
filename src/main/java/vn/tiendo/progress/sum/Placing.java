package vn.tiendo.progress.sum;

import java.util.Map;
import java.util.Optional;

/** Whose a row is when figures are told by units. */
@FunctionalInterface
public interface Placing {

    /** Whoever sent it. */
    Placing AS_SENT = (sender, _, _, _) -> Optional.of(sender);

    /**
     * The unit under which a row is told.
     *
     * @param sender the code of the unit that sent it
     * @param said the row's words, by field: of those that name towns or projects, at least
     * @return the code; empty where it is nobody's for certain
     */
    Optional<String> unit(String sender, String form, String subject, Map<String, String> said);
}
