package vn.tiendo.intake.arrival;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.validation.known.Claim;

/** What a file's place and name claim: a folder named as a period, a name that begins with a unit's code. */
final class Claims {

    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}(?!\\d)");

    private Claims() {}

    /** The claim of a file by its path below the drop folder. */
    static Claim of(Programme programme, List<String> segments) {
        String name = segments.getLast();
        var folder = segments.subList(0, segments.size() - 1).stream()
                .flatMap(segment -> Period.parse(segment).stream())
                .findFirst();
        return new Claim(unit(programme, name), folder.or(() -> periodIn(name)));
    }

    private static Optional<UnitCode> unit(Programme programme, String name) {
        return programme.units().stream()
                .map(Unit::code)
                .filter(code -> begins(name, code.value()))
                .max(Comparator.comparingInt(code -> code.value().length()));
    }

    private static boolean begins(String name, String code) {
        return name.regionMatches(true, 0, code, 0, code.length())
                && name.length() > code.length()
                && "_ .".indexOf(name.charAt(code.length())) >= 0;
    }

    private static Optional<Period> periodIn(String name) {
        var match = PERIOD.matcher(name);
        return match.find() ? Period.parse(match.group()) : Optional.empty();
    }
}
