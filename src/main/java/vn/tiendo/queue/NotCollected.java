package vn.tiendo.queue;

/** A report is not made while submissions of its period wait to be checked. */
public final class NotCollected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = ":";

    /** What checking failed of. */
    public NotCollected(RunFault fault, String particulars) {
        super(fault.name() + BETWEEN + particulars);
    }

    /** What is to be told of a message of this exception. */
    static String why(String message, java.util.function.BiFunction<RunFault, String, String> words) {
        int between = message.indexOf(BETWEEN);
        return words.apply(RunFault.valueOf(message.substring(0, between)), message.substring(between + 1));
    }
}
