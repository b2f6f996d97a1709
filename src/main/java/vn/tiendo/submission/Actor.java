package vn.tiendo.submission;

import java.text.Normalizer;
import vn.tiendo.measure.UnitCode;

/**
 * Who moves something, and on whose behalf.
 *
 * @param name of the person, or of the part of the program; without control and direction characters
 */
public record Actor(String name, Role role) {

    private static final int LONGEST = 200;

    /** On whose behalf somebody acts. */
    public sealed interface Role {

        /** A reporting unit: the sender. */
        record OfUnit(UnitCode unit) implements Role {}

        /** Whoever receives for the province. */
        record OfProvince() implements Role {}

        /** The program itself, which checks and decides. */
        record OfSystem() implements Role {}
    }

    /** @throws IllegalArgumentException if the name says nothing, or is longer than 200 characters */
    public Actor {
        name = Reason.clean(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
    }

    public static Actor ofUnit(String name, UnitCode unit) {
        return new Actor(name, new Role.OfUnit(unit));
    }

    public static Actor ofProvince(String name) {
        return new Actor(name, new Role.OfProvince());
    }

    public static Actor ofSystem(String name) {
        return new Actor(name, new Role.OfSystem());
    }

    /** Whether a name can be one at all. */
    public static boolean isName(String name) {
        String clean = Reason.clean(name);
        return !clean.isEmpty() && clean.length() <= LONGEST;
    }
}
