package vn.tiendo.programme.load.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.WorkingDays;

/** Reads {@code holidays.csv}: days off, and days on which they are made up for. */
final class HolidaysFile {

    private final Faults faults;

    HolidaysFile(Faults faults) {
        this.faults = faults;
    }

    WorkingDays read(List<CsvRow> rows) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> madeUp = new HashSet<>();
        Map<LocalDate, DefinitionPlace> seen = new HashMap<>();
        var unverified = new Unverified(faults);
        for (CsvRow row : rows) {
            row.needText("name");
            unverified.isVerified(row);
            var days = row.flag("working", false) ? madeUp : off;
            row.needDay("day").ifPresent(day -> {
                tellTwice(row, day, Optional.ofNullable(seen.putIfAbsent(day, row.placeOf("day"))));
                days.add(day);
            });
        }
        unverified.notice();
        return new WorkingDays(off, madeUp);
    }

    private void tellTwice(CsvRow row, LocalDate day, Optional<DefinitionPlace> before) {
        before.ifPresent(place ->
                faults.add(row.placeOf("day"), FaultWords.say("day.twice", day), FaultWords.say("declared-at", place)));
    }
}
