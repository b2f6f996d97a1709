package vn.tiendo.report.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.report.SignedReport;

/**
 * For whom a report is written.
 *
 * @param code as it is named on the command line, and kept with editions
 */
public record Audience(String code) {

    private static final String BETWEEN = ":";

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

    /** All that can be asked for: of a report on each member, one for each that the programme knows. */
    public static List<Audience> each(Programme programme) {
        return of(programme).stream()
                .flatMap(kind -> kind.one(programme)
                        .map(one -> new MemberCodes(programme, one)
                                .keys().keySet().stream().map(member -> new Audience(kind.code + BETWEEN + member)))
                        .orElseGet(() -> Stream.of(kind)))
                .toList();
    }

    /** The one of that code: {@code ubnd}, or {@code don-vi:095} of a report on each member. */
    public static Optional<Audience> named(String code, Programme programme) {
        return CODE.matcher(code).matches()
                ? Optional.of(new Audience(code))
                        .filter(audience -> of(programme).contains(audience.kind()))
                        .filter(audience -> audience.one(programme)
                                .map(one -> audience.member()
                                        .filter(member -> new MemberCodes(programme, one).knows(member))
                                        .isPresent())
                                .orElseGet(() -> audience.member().isEmpty()))
                : Optional.empty();
    }

    /** Without the member. */
    public Audience kind() {
        return new Audience(code.split(BETWEEN, 2)[0]);
    }

    /** The dimension whose members have a report each. */
    public Optional<String> one(Programme programme) {
        return definition(programme).flatMap(SignedReport::one);
    }

    /** Whose report it is, as figures know it: an owner by its name. */
    public Optional<String> key(Programme programme) {
        return one(programme).flatMap(one -> member().map(new MemberCodes(programme, one)::key));
    }

    /** Whose report it is, of a report on each member, by its code. */
    public Optional<String> member() {
        return code.contains(BETWEEN) ? Optional.of(code.substring(code.indexOf(BETWEEN) + 1)) : Optional.empty();
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
