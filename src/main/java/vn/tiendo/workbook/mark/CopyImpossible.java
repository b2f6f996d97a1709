package vn.tiendo.workbook.mark;

/** A workbook of which no copy can be made that keeps all that is in it. */
public final class CopyImpossible extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What would be lost. */
    public enum Why {
        /** Programs would refuse a copy with macros whose signature no longer holds. */
        MACROS,
        /** A signature holds for the bytes that were signed. */
        SIGNED,
        /** It would take more memory than one file is worth. */
        TOO_LARGE,
        /** It cannot be read at all. */
        UNREADABLE,
        /** It holds what this program cannot write as it was. */
        UNUSUAL
    }

    public CopyImpossible(Why why, String detail) {
        super(why + ": " + detail, null, false, false);
        this.why = why;
    }

    public CopyImpossible(Why why, Throwable cause) {
        super(why.toString(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
