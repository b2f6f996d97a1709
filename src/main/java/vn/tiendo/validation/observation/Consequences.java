package vn.tiendo.validation.observation;

import java.util.ArrayList;
import java.util.List;

/** What follows from an observation: all of it counted, the first so many by name. For one check, one thread. */
final class Consequences {
    /** More names tell a sender nothing new. */
    private static final int MOST_NAMED = 20;

    private final List<String> named = new ArrayList<>();
    private int count;

    void add(String what) {
        count++;
        name(what);
    }

    /** Takes in what follows from an observation that joins. */
    void join(Consequences other) {
        count += other.count;
        other.named.forEach(this::name);
    }

    private void name(String what) {
        if (named.size() < MOST_NAMED && !named.contains(what)) {
            named.add(what);
        }
    }

    int count() {
        return count;
    }

    /** The first so many. */
    List<String> named() {
        return named;
    }
}
