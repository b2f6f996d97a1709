package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lines of {@code succession.csv}, followed either way to their ends. */
record Successions(List<Succession> all) {

    /** What stands in the thing's place on that day: itself while it has no successor by then. */
    List<Registered> successors(Registered thing, LocalDate on) {
        return ends(
                thing,
                next -> all.stream()
                        .filter(s -> s.old().equals(next) && !s.on().isAfter(on))
                        .map(Succession::next)
                        .toList());
    }

    /** What the thing came from and was there on that day: itself while it has not come from anything since. */
    List<Registered> predecessors(Registered thing, LocalDate on) {
        return ends(
                thing,
                next -> all.stream()
                        .filter(s -> s.next().equals(next) && s.on().isAfter(on))
                        .map(Succession::old)
                        .toList());
    }

    /** Terminates, as a programme with cyclic successors does not load. */
    private static List<Registered> ends(Registered from, Function<Registered, List<Registered>> steps) {
        Set<Registered> ends = new LinkedHashSet<>();
        var open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var thing = open.removeLast();
            var further = steps.apply(thing);
            if (further.isEmpty()) {
                ends.add(thing);
            }
            open.addAll(further);
        }
        return List.copyOf(ends);
    }

    /** Whether one lives on as the other and nothing else went into it: the same thing under another name. */
    boolean isSame(Registered old, Registered next) {
        var out = all.stream().filter(s -> s.old().equals(old)).toList();
        var in = all.stream().filter(s -> s.next().equals(next)).toList();
        return out.size() == 1 && out.equals(in);
    }
}
