package vn.tiendo.programme.load.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.load.file.CsvRow;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.programme.registry.MailAddress;
import vn.tiendo.programme.registry.Target;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.Validity;

/** Reads {@code contacts.csv}: who gets a unit's mail, several a unit if need be, and who gets the province's. */
final class ContactsFile {

    private final Versions<Unit> units;
    private final DeclaredNames names;
    private final Faults faults;
    private final Language usual;
    private final List<Contact> read = new ArrayList<>();
    private final Map<Whose, List<Kept>> alike = new HashMap<>();

    private record Whose(Optional<UnitCode> unit, MailAddress address) {}

    private record Kept(Contact contact, DefinitionPlace place) {}

    /** @param usual the language of those for whom none is given */
    ContactsFile(Versions<Unit> units, DeclaredNames names, Faults faults, Language usual) {
        this.units = units;
        this.names = names;
        this.faults = faults;
        this.usual = usual;
    }

    List<Contact> read(List<CsvRow> rows) {
        var unverified = new Unverified(faults);
        for (CsvRow row : rows) {
            unverified.isVerified(row);
            contact(row).ifPresent(contact -> keep(contact, row.placeOf("email")));
        }
        unverified.notice();
        return List.copyOf(read);
    }

    private Optional<Contact> contact(CsvRow row) {
        String name = row.needLine("name");
        var address = row.address("email");
        var language = row.text("language").isEmpty() ? Optional.of(usual) : row.oneOf("language", Language.class);
        var validity = row.validity();
        var unit = unit(row, validity);
        return address.flatMap(a -> language.map(l -> new Contact(unit, name, a, l, validity)));
    }

    /** Nothing for the province; a code that is none is told, as is one of a unit that is never there with it. */
    private Optional<UnitCode> unit(CsvRow row, Validity validity) {
        if (row.text("unit").equals(Target.PROVINCE)) {
            return Optional.empty();
        }
        names.refer(DeclaredNames.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        units.requireTogether(row.text("unit"), validity, row.placeOf("unit"));
        return row.unit("unit");
    }

    private void keep(Contact contact, DefinitionPlace place) {
        var same = alike.computeIfAbsent(new Whose(contact.unit(), contact.address()), _ -> new ArrayList<>(1));
        same.stream()
                .filter(other -> other.contact.validity().overlaps(contact.validity()))
                .forEach(other -> faults.add(
                        place,
                        FaultWords.say("address.twice", contact.address()),
                        FaultWords.say("declared-at", other.place)));
        same.add(new Kept(contact, place));
        read.add(contact);
    }
}
