package vn.tiendo.programme.load.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Owner;
import vn.tiendo.programme.registry.Validity;

/** Owners as projects name them, by name or by code. */
final class OwnerNames {

    private final Versions<Owner> owners;
    private final Faults faults;
    private final Set<String> names = new HashSet<>();

    OwnerNames(Versions<Owner> owners, Faults faults) {
        this.owners = owners;
        this.faults = faults;
        owners.all().forEach(owner -> names.add(owner.name()));
    }

    /** The owner's name; who keeps no list of owners may write what he likes. */
    String meant(CsvRow row, Validity validity) {
        String written = row.text("owner");
        if (written.isEmpty() || names.isEmpty() || names.contains(written)) {
            return written;
        }
        var byCode = owners.of(written);
        if (byCode.isEmpty()) {
            tellUnknown(row, written);
        }
        return byCode.stream()
                .filter(o -> o.validity().overlaps(validity))
                .reduce((_, later) -> later)
                .map(Owner::name)
                .orElse(written);
    }

    private void tellUnknown(CsvRow row, String written) {
        var near = faults.nearest(written, List.copyOf(names));
        faults.notice(
                row.placeOf("owner"),
                FaultWords.say("owner.unknown", written),
                near.map(name -> FaultWords.say("nearest", name)).orElse(FaultWords.say("owner.unknown.fix")));
    }
}
