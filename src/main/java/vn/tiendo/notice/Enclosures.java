package vn.tiendo.notice;

import java.util.Optional;

/** Makes what goes with a mail. */
@FunctionalInterface
public interface Enclosures {

    /** Nothing where it says {@link Enclosure#NONE}. */
    Optional<Enclosed> of(Notice notice);
}
