package vn.tiendo.queue;

/** What was to be written is not: somebody else goes on with the run, or it was stopped. */
public final class LaneLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaneLost(long run) {
        super("Run " + run + " was stopped or taken over");
    }
}
