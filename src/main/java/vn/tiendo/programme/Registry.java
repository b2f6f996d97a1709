package vn.tiendo.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.measure.UnitCode;

/**
 * What the province knows besides units, towns and projects: who has them built, who stands in whose place, what
 * writings mean what, what is to be reached, and who is to be written to.
 */
public record Registry(
        List<Owner> owners,
        List<Division> divisions,
        List<Succession> successions,
        List<Alias> aliases,
        List<Target> targets,
        Abbreviations abbreviations,
        List<Contact> contacts) {

    public static final Registry NONE =
            new Registry(List.of(), List.of(), List.of(), List.of(), List.of(), Abbreviations.SHIPPED, List.of());

    /**
     * What stands in the thing's place on that day, along chains of successions: itself while it has none by then,
     * several where it was parted.
     */
    public List<Registered> successors(Registered thing, LocalDate on) {
        return ends(
                thing,
                next -> successions.stream()
                        .filter(s -> s.old().equals(next) && !s.on().isAfter(on))
                        .map(Succession::next)
                        .toList());
    }

    /** What the thing came from and was there on that day: itself while it has not come from anything since. */
    public List<Registered> predecessors(Registered thing, LocalDate on) {
        return ends(
                thing,
                next -> successions.stream()
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
    public boolean isSame(Registered old, Registered next) {
        var out = successions.stream().filter(s -> s.old().equals(old)).toList();
        var in = successions.stream().filter(s -> s.next().equals(next)).toList();
        return out.size() == 1 && out.equals(in);
    }

    /** Who is written to on that day about the unit; several, or nobody. */
    public List<Contact> contactsOf(UnitCode unit, LocalDate on) {
        return contacts.stream()
                .filter(contact -> contact.isOf(unit) && contact.isWrittenToOn(on))
                .toList();
    }

    /** Who is written to on that day at the province. */
    public List<Contact> provinceContacts(LocalDate on) {
        return contacts.stream()
                .filter(contact -> contact.isProvince() && contact.isWrittenToOn(on))
                .toList();
    }

    /** What is to be reached in that year; the province's where {@code of} is {@link Target#PROVINCE}. */
    public Optional<Target> target(String indicator, String of, int year) {
        return targets.stream()
                .filter(t -> t.indicator().equals(indicator) && t.of().equals(of) && t.year() == year)
                .findFirst();
    }
}
