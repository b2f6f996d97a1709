package vn.tiendo.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.SignedReport;

/**
 * For whom a report is written.
 *
 * @param code as it is named on the command line, and kept with editions
 */
public record Audience(String code) {

    // Before the first of them is made.
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-zA-Z0-9._:-]{0,99}");

    /** The people's committee, whose report is the full one, and the one that is published. */
    public static final Audience MAIN = new Audience("ubnd");

    /** @throws IllegalArgumentException if it is no code */
    public Audience {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not an audience: " + code);
        }
    }

    /** Those for whom a programme's reports can be written, the main one first; of a report on each member, its kind alone. */
    public static List<Audience> of(Programme programme) {
        var declared = programme.report().signed().stream()
                .map(report -> new Audience(report.audience()))
                .filter(audience -> !audience.equals(MAIN));
        return Stream.concat(Stream.of(MAIN), declared).toList();
    }

    /** The one of that code: {@code ubnd}, or {@code unit:095} of a report on each member. */
    public static Optional<Audience> named(String code, Programme programme) {
        return CODE.matcher(code).matches()
                ? Optional.of(new Audience(code))
                        .filter(audience -> of(programme).contains(audience.kind()))
                        .filter(audience -> audience.member().isPresent()
                                == audience.definition(programme)
                                        .flatMap(SignedReport::one)
                                        .isPresent())
                : Optional.empty();
    }

    private Audience kind() {
        return new Audience(code.split(":", 2)[0]);
    }

    /** Whose report it is, of a report on each member. */
    public Optional<String> member() {
        return code.contains(":") ? Optional.of(code.substring(code.indexOf(':') + 1)) : Optional.empty();
    }

    /** What the report says, if the programme declares one. */
    public Optional<SignedReport> definition(Programme programme) {
        return programme.report().signed().stream()
                .filter(report -> report.audience().equals(kind().code()))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
