package vn.tiendo.bench;

/** A reader met something that is not in the workbooks made here, or gave up. */
final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unread(String what) {
        super(what);
    }

    Unread(Throwable cause) {
        super(cause);
    }
}
