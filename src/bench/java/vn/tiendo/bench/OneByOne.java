package vn.tiendo.bench;

import java.io.IOException;

/** Reads workbook after workbook in this thread. */
record OneByOne(Contender contender) implements Pass {

    @Override
    public String name() {
        return contender.name();
    }

    @Override
    public void over(DataSet data) throws IOException {
        for (var book : data.books()) {
            read(contender, book);
        }
    }

    static void read(Contender contender, Book book) throws IOException {
        var digest = new Digest();
        contender.reader().read(book.path(), digest);
        if (!digest.tally().equals(book.tally())) {
            throw new DigestsDiffer(contender.name(), book, digest.tally());
        }
    }
}
