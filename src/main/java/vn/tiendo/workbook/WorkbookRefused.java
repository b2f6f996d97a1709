package vn.tiendo.workbook;

/** Carries a {@link Refusal} out of the reader: the sender's file, not our machine, is at fault. */
public final class WorkbookRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public WorkbookRefused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
