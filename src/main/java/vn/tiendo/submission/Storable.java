package vn.tiendo.submission;

/** Senders' text as the database can hold it. */
final class Storable {

    private Storable() {}

    /** PostgreSQL's text holds every character but this one, and an old .xls may hold it. */
    static String text(String raw) {
        return raw.replace('\0', '\uFFFD');
    }
}
