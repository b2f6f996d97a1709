package vn.tiendo.submission;

/**
 * What became of a submission. That an accepted one is superseded by a later one is not a state: it follows from
 * what else was received, and for whom, as of the instant one asks about.
 */
public enum State {
    PENDING("pending"),
    ACCEPTED("accepted"),
    ACCEPTED_WITH_WARNINGS("accepted-with-warnings"),
    REJECTED("rejected");

    private final String code;

    State(String code) {
        this.code = code;
    }

    /** As programs read it. */
    public String code() {
        return code;
    }

    /** Whether its figures count. */
    public boolean isAccepted() {
        return this == ACCEPTED || this == ACCEPTED_WITH_WARNINGS;
    }
}
