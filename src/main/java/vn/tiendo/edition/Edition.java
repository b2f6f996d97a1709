package vn.tiendo.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was published once (lần phát hành), and stays as it is.
 *
 * @param number from 1
 * @param files in the order in which they were written
 */
public record Edition(EditionKey key, int number, Instant asOf, Making making, List<EditionFile> files) {

    public Edition {
        files = List.copyOf(files);
    }

    /**
     * How it came about.
     *
     * @param run which made it
     * @param reason why; empty where nobody gave one
     * @param who asked for it
     * @param definitions the version of the definitions
     * @param inputs the hash of {@link EditionInputs}
     * @param program the version of the program
     */
    public record Making(
            long run, Instant madeAt, String reason, String who, String definitions, String inputs, String program) {}

    /** The file of that name. */
    public Optional<EditionFile> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
