package vn.tiendo.bench;

import java.util.List;
import java.util.Locale;

/** Workbooks that are read in one go. */
record DataSet(String name, List<Book> books) {

    DataSet {
        books = List.copyOf(books);
    }

    long cells() {
        return books.stream().mapToLong(book -> book.tally().cells()).sum();
    }

    long zipped() {
        return books.stream().mapToLong(Book::zipped).sum();
    }

    long inflated() {
        return books.stream().mapToLong(Book::inflated).sum();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %.1f MB zipped, %.1f MB inflated, %.2f M cells",
                name,
                zipped() / 1e6,
                inflated() / 1e6,
                cells() / 1e6);
    }
}
