package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/**
 * What the province knows besides units, towns and projects: who has them built, who stands in whose place, what
 * writings mean what, what is to be reached, and who is to be written to.
 *
 * @param inheritance who reports on what through time
 */
public record Registry(
        List<Owner> owners,
        List<Division> divisions,
        List<Succession> successions,
        List<Alias> aliases,
        List<Target> targets,
        Abbreviations abbreviations,
        List<Contact> contacts,
        Inheritance inheritance) {

    public static final Registry NONE = new Registry(
            List.of(), List.of(), List.of(), List.of(), List.of(), Abbreviations.SHIPPED, List.of(), Inheritance.NONE);

    /**
     * What stands in the thing's place on that day, along chains of successions: itself while it has none by then,
     * several where it was parted.
     */
    public List<Registered> successors(Registered thing, LocalDate on) {
        return new Successions(successions).successors(thing, on);
    }

    /** What the thing came from and was there on that day: itself while it has not come from anything since. */
    public List<Registered> predecessors(Registered thing, LocalDate on) {
        return new Successions(successions).predecessors(thing, on);
    }

    /** Whether one lives on as the other and nothing else went into it: the same thing under another name. */
    public boolean isSame(Registered old, Registered next) {
        return new Successions(successions).isSame(old, next);
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
