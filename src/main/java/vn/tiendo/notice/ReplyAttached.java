package vn.tiendo.notice;

/** What of the reply goes with a mail that returns a submission. */
public sealed interface ReplyAttached {

    /**
     * The reply itself.
     *
     * @param whole whether it is the sender's own workbook, rather than the list of findings alone
     */
    record Attached(String name, boolean whole) implements ReplyAttached {}

    /** It is larger than may go with a mail. */
    record TooLarge(long bytes) implements ReplyAttached {}

    /** None could be made, or none is to be sent. */
    record None() implements ReplyAttached {}
}
