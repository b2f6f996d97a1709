package vn.tiendo.progress.shift;

/** Why a number is another at a later instant. In the order in which the steps between two instants are told apart. */
public enum Cause {
    /** The unit's submission that counts was received or decided in between. */
    SUBMISSION("new-submission"),
    /** One that was there before was withdrawn, sent back, or let through by reopening its period. */
    MOVE("move"),
    /** Another unit reports on the same thing now. */
    UNIT("unit-change"),
    /** The province adjusted something, or took an adjustment back. */
    ADJUSTMENT("adjustment"),
    /** The definitions in force are others: another formula, other registries. */
    DEFINITION("definition-version");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** As programs read it. */
    public String code() {
        return code;
    }
}
