package vn.tiendo.programme.registry;

import java.time.LocalDate;

/**
 * That something stands in another's place from a day on.
 *
 * @param old the version that gave way
 * @param next the version that took its place
 * @param legalBasis the document that says so
 */
public record Succession(Registered old, Registered next, LocalDate on, Kind kind, String legalBasis) {

    /** What became of the old one. */
    public enum Kind {
        /** It became part of the new one, whole. */
        MERGE,
        /** It was parted among several. */
        SPLIT,
        /** It only changed its name or code. */
        RENAME
    }
}
