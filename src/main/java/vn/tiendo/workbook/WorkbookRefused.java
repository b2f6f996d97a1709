package vn.tiendo.workbook;

/** Carries a {@link Refusal} out of the reader: the sender's file, not our machine, is at fault. */
public final class WorkbookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public WorkbookRefused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    /** A file that cannot be read, with the part at fault. */
    public static WorkbookRefused because(Refusal.Cause cause, String part) {
        return new WorkbookRefused(Refusal.of(cause, part));
    }

    /** A file over a limit: what was met, and the limit that holds. */
    public static WorkbookRefused over(Refusal.Cause cause, String met, long limit) {
        return new WorkbookRefused(new Refusal(cause, met, Long.toString(limit)));
    }

    public Refusal refusal() {
        return refusal;
    }
}
