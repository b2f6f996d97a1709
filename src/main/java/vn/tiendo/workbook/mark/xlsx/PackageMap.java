package vn.tiendo.workbook.mark.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xlsx.Relationship;
import vn.tiendo.workbook.xlsx.Styles;
import vn.tiendo.workbook.xlsx.WorkbookPart;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/** The parts of a package that a marked copy has to know: which is the workbook, which are its sheets, where formats stand. */
record PackageMap(Parts parts, String main, List<Relationship> pointers, List<WorkbookPart.Entry> entries) {

    private static final Set<String> SHEETS = Set.of("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet");
    private static final String SIGNATURES = "digital-signature/origin";

    static PackageMap of(Parts parts) throws CopyImpossible {
        var roots = Relationship.of(parts, "");
        if (roots.stream().anyMatch(root -> root.is(SIGNATURES))) {
            throw new CopyImpossible(CopyImpossible.Why.SIGNED, "");
        }
        String main = roots.stream()
                .filter(root -> root.is("officeDocument"))
                .findFirst()
                .map(root -> root.partFrom(""))
                .orElseThrow(() -> new CopyImpossible(CopyImpossible.Why.UNREADABLE, "officeDocument"));
        var listing = XmlPart.read(part(parts, main), main, WorkbookPart::read);
        return new PackageMap(parts, main, Relationship.of(parts, main), listing.sheets());
    }

    /** Sheets of all kinds by name, each with its part. */
    Map<String, String> sheets() throws CopyImpossible {
        var sheets = new LinkedHashMap<String, String>();
        for (var entry : entries) {
            var pointer = pointers.stream()
                    .filter(one -> one.id().equals(entry.relationshipId()))
                    .filter(one -> SHEETS.stream().anyMatch(one::is))
                    .findFirst()
                    .orElseThrow(() -> new CopyImpossible(CopyImpossible.Why.UNUSUAL, entry.name()));
            sheets.put(entry.name(), actual(pointer.partFrom(main)));
        }
        return sheets;
    }

    Optional<String> styles() throws CopyImpossible {
        for (var pointer : pointers) {
            if (pointer.is("styles")) {
                return Optional.of(actual(pointer.partFrom(main)));
            }
        }
        return Optional.empty();
    }

    /** How many cell formats there are. */
    int formats() throws CopyImpossible {
        var part = styles();
        return part.isEmpty()
                ? 0
                : XmlPart.read(part(parts, part.get()), part.get(), Styles::read)
                        .looks()
                        .size();
    }

    /** The name under which the part is stored, whose case may differ from that of the pointer. */
    String actual(String name) throws CopyImpossible {
        return part(parts, name).name();
    }

    Part part(String name) throws CopyImpossible {
        return part(parts, name);
    }

    private static Part part(Parts parts, String name) throws CopyImpossible {
        return parts.part(name).orElseThrow(() -> new CopyImpossible(CopyImpossible.Why.UNREADABLE, name));
    }

    /** The highest number of a sheet, by which programs tell sheets apart. */
    int lastSheetId() throws CopyImpossible {
        return XmlPart.read(part(main), main, PackageMap::lastSheetId);
    }

    private static int lastSheetId(XmlPart xml) {
        int last = 0;
        while (xml.childOf(1)) {
            if (xml.is("sheets")) {
                int depth = xml.depth();
                while (xml.childOf(depth)) {
                    last = Math.max(last, number(xml.attribute("sheetId", "0")));
                }
            }
        }
        return last;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** Where a part's pointers stand, whether or not there are any. */
    static String pointersOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }
}
