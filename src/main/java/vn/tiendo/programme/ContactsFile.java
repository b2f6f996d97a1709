package vn.tiendo.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;

/** Reads {@code contacts.csv}: who gets a unit's mail, several a unit if need be, and who gets the province's. */
final class ContactsFile {

    private final Versions<Unit> units;
    private final Names names;
    private final Faults faults;
    private final Language usual;
    private final List<Contact> read = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** @param usual the language of those for whom none is given */
    ContactsFile(Versions<Unit> units, Names names, Faults faults, Language usual) {
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
        var language = row.text("language").isEmpty()
                ? Optional.of(usual)
                : row.oneOf("language", Language.class);
        var validity = row.validity();
        var unit = unit(row, validity);
        return address.flatMap(a -> language.map(l -> new Contact(unit, name, a, l, validity)));
    }

    /** Nothing for the province; a code that is none is told, as is one of a unit that is never there with it. */
    private Optional<UnitCode> unit(CsvRow row, Validity validity) {
        if (row.text("unit").equals(Target.PROVINCE)) {
            return Optional.empty();
        }
        names.refer(Names.Kind.UNIT.everywhere(), row.text("unit"), row.placeOf("unit"));
        units.requireTogether(row.text("unit"), validity, row.placeOf("unit"));
        return row.unit("unit");
    }

    private void keep(Contact contact, Place place) {
        for (int i = 0; i < read.size(); i++) {
            var other = read.get(i);
            if (other.unit().equals(contact.unit())
                    && other.address().equals(contact.address())
                    && other.validity().overlaps(contact.validity())) {
                faults.add(place, "trùng địa chỉ '" + contact.address() + "'", "đã khai ở " + places.get(i));
            }
        }
        read.add(contact);
        places.add(place);
    }
}
