package vn.tiendo.bench.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the garbage collector wrote down: how much heap was in use whenever it began. */
record GcLog(Path file) {

    private static final Pattern IN_USE = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final long MEGABYTE = 1L << 20;

    String option() {
        return "-Xlog:gc:file=" + file;
    }

    long peak() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(IN_USE::matcher)
                    .filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1)) * MEGABYTE)
                    .max()
                    .orElse(0);
        }
    }
}
