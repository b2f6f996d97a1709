package vn.tiendo.workbook;

import vn.tiendo.workbook.Refusal.Cause;

/** Every loop over a stranger's bytes asks here whether it may go on: whoever waits for a reading stops it by interrupting its thread. */
public final class Patience {

    private Patience() {}

    /** @throws WorkbookRefused if the thread was interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw WorkbookRefused.because(Cause.TOO_HEAVY, "");
        }
    }
}
