package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process of its own, and how long it took. What it prints goes to a file. */
record Command(List<String> words, Path printed) {

    /** @throws IOException if it fails */
    double run() throws IOException {
        long begin = System.nanoTime();
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        int code = end(process);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (code != 0) {
            throw new IOException("%s ended with %d: %s".formatted(words.getLast(), code, Files.readString(printed)));
        }
        return seconds;
    }

    private static int end(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            process.destroy();
        }
    }
}
