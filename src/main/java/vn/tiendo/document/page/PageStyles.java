package vn.tiendo.document.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How pages look. */
public final class PageStyles {

    private PageStyles() {}

    /** What stands within a page's {@code style}. */
    public static String of(Medium medium) {
        return read("report.css") + read(medium.onPaper() ? "paper.css" : "screen.css");
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(PageStyles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
