package vn.tiendo.submission.adjust;

import vn.tiendo.measure.UnitCode;

/**
 * Two rows of a form, reported by two units, that may be one thing. Which is named first does not matter.
 *
 * @param one of the unit whose code comes first
 */
public record DoubleRows(String form, Row one, Row other) {

    /**
     * A unit's row.
     *
     * @param subject what it is about, as figures have it: a project's code
     */
    public record Row(UnitCode unit, String subject) {

        /** As it is written on a command line: {@code 094/7841014}. */
        @Override
        public String toString() {
            return unit + "/" + subject;
        }
    }

    /** @throws IllegalArgumentException if both are of one unit */
    public DoubleRows {
        int order = one.unit().value().compareTo(other.unit().value());
        if (order == 0) {
            throw new IllegalArgumentException("Two rows of one unit: " + one + ", " + other);
        }
        if (order > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /** The one that is not of the unit. */
    public Row notOf(UnitCode unit) {
        return one.unit().equals(unit) ? other : one;
    }

    /** The one of the unit. @throws IllegalArgumentException if neither is */
    public Row of(UnitCode unit) {
        if (one.unit().equals(unit)) {
            return one;
        }
        if (other.unit().equals(unit)) {
            return other;
        }
        throw new IllegalArgumentException("Neither is of the unit " + unit + ": " + this);
    }
}
