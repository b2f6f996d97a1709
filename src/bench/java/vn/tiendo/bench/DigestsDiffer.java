package vn.tiendo.bench;

/** A reader did not find the cells that were written: then its time means nothing. */
final class DigestsDiffer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DigestsDiffer(String reader, Book book, Object found) {
        super("%s reads %s wrongly: found %s, written were %s"
                .formatted(reader, book.path().getFileName(), found, book));
    }
}
