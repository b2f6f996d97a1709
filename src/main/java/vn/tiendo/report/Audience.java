package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.programme.Programme;

/**
 * For whom a report is written.
 *
 * @param code as it is named on the command line, and kept with editions
 */
public record Audience(String code) {

    // Before the first of them is made.
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._:-]{0,99}");

    /** The people's committee, whose report is the full one, and the one that is published. */
    public static final Audience MAIN = new Audience("ubnd");

    /** @throws IllegalArgumentException if it is no code */
    public Audience {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not an audience: " + code);
        }
    }

    /** Those for whom a programme's reports can be written, the main one first. */
    public static List<Audience> of(Programme programme) {
        return List.of(MAIN);
    }

    /** The one of that code. */
    public static Optional<Audience> named(String code, Programme programme) {
        return of(programme).stream()
                .filter(audience -> audience.code.equals(code))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
