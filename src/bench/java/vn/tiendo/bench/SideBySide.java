package vn.tiendo.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Reads the workbooks in several threads, each workbook in one of them. */
record SideBySide(Contender contender, int threads) implements Pass {

    @Override
    public String name() {
        return contender.name() + ", " + threads + " threads";
    }

    @Override
    public void over(DataSet data) throws IOException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var reads = data.books().stream().map(this::reading).toList();
            for (var read : pool.invokeAll(reads)) {
                read.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (ExecutionException failed) {
            throw new Unread(failed);
        }
    }

    private Callable<Book> reading(Book book) {
        return () -> {
            OneByOne.read(contender, book);
            return book;
        };
    }
}
