package vn.tiendo.programme.load.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Faults;

/** Facts of a registry that nobody has confirmed: noticed once a source, as there may be a hundred lines of it. */
final class Unverified {

    private final Faults faults;
    private final Map<String, Counted> bySource = new LinkedHashMap<>();

    private record Counted(DefinitionPlace first, int rows) {

        Counted more() {
            return new Counted(first, rows + 1);
        }
    }

    Unverified(Faults faults) {
        this.faults = faults;
    }

    /** Looks at the columns {@code verified} and {@code source}; blank is verified. */
    boolean isVerified(CsvRow row) {
        boolean verified = row.flag("verified", true);
        if (!verified) {
            var first = new Counted(row.placeOf("verified"), 0);
            bySource.put(
                    row.text("source"),
                    bySource.getOrDefault(row.text("source"), first).more());
        }
        return verified;
    }

    void notice() {
        bySource.forEach((source, counted) -> faults.notice(
                counted.first,
                counted.rows > 1 ? FaultWords.say("unverified.lines", counted.rows) : FaultWords.say("unverified"),
                LocalText.of(source)));
    }
}
