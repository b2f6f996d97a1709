package vn.tiendo.workbook.xml;

/** Why the scanner of plain parts did not go on; the complete parser reads what is not plain. */
public final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean more;

    /** @param more whether only the window ends in the middle of what is being read; else the part is not plain */
    public NotPlain(boolean more) {
        super(null, null, false, false);
        this.more = more;
    }

    public boolean isMore() {
        return more;
    }
}
