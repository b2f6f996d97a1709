package vn.tiendo.validation.known;

import java.util.Map;

/** Whether two rows, reported by two units, may be one thing: as rule DA20 suspects it. */
public final class SameThing {

    /** The rule that asks whether they are. */
    public static final String RULE = "DA20";

    private SameThing() {}

    /**
     * Under the same code, by the same decision with a name that is alike, or under the same name with the same owner.
     *
     * @param past what the first one's submission says in the form
     */
    public static boolean isSuspected(Past past, String code, Past otherPast, String otherCode) {
        return row(past, code).isSame(row(otherPast, otherCode));
    }

    /** What its sender calls it; empty where it does not say. */
    public static String name(Past past, String code) {
        return ReportedRow.text(past.of(code).orElse(Map.of()), "name");
    }

    private static ReportedRow row(Past past, String code) {
        return ReportedRow.of(code, past.of(code).orElse(Map.of()));
    }
}
