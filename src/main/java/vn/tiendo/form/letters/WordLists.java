package vn.tiendo.form.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the small tables that lie beside these classes: lines of {@code name = value}, {@code #} before remarks. */
public final class WordLists {

    private WordLists() {}

    /** The lines in their order; a name may stand on more than one. */
    public static List<Map.Entry<String, String>> load(String resource) {
        try (var stream = WordLists.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .map(WordLists::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map.Entry<String, String> entry(String line) {
        int equals = line.indexOf('=');
        return Map.entry(
                line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
}
