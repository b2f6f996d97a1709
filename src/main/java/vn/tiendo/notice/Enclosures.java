package vn.tiendo.notice;

import java.util.List;

/** Makes what goes with a mail. */
@FunctionalInterface
public interface Enclosures {

    /** Nothing where it says {@link Enclosure#NONE}. */
    List<Enclosed> of(Notice notice);
}
