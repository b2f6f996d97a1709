package vn.tiendo.measure;

/** Senders' text as the database can hold it. */
public final class Storable {

    private Storable() {}

    /** PostgreSQL's text holds every character but this one, and an old .xls may hold it. */
    public static String text(String raw) {
        return raw.replace('\0', '\uFFFD');
    }
}
