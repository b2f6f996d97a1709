package vn.tiendo.bench;

import java.io.IOException;
import java.util.zip.ZipFile;

/** Inflates every part with java.util.zip and looks at nothing: no reader in Java that uses it can be faster. */
final class Inflating implements Pass {

    private final byte[] buffer = new byte[1 << 16];

    @Override
    public String name() {
        return "inflating alone (limit)";
    }

    @Override
    public void over(DataSet data) throws IOException {
        for (var book : data.books()) {
            long bytes = inflated(book);
            if (bytes != book.inflated()) {
                throw new DigestsDiffer(name(), book, bytes + " bytes");
            }
        }
    }

    private long inflated(Book book) throws IOException {
        long bytes = 0;
        try (var zip = new ZipFile(book.path().toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                try (var part = zip.getInputStream(entries.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        bytes += read;
                    }
                }
            }
        }
        return bytes;
    }
}
