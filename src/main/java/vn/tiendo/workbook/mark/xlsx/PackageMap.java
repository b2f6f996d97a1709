package vn.tiendo.workbook.mark.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.tiendo.workbook.mark.CopyImpossible;
import vn.tiendo.workbook.xlsx.Relationship;
import vn.tiendo.workbook.xlsx.Styles;
import vn.tiendo.workbook.xlsx.WorkbookPart;
import vn.tiendo.workbook.xlsx.XlsxPackage;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/** The parts of a package that a marked copy has to know: which is the workbook, which are its sheets, where formats stand. */
record PackageMap(Parts parts, String main, List<Relationship> pointers, List<WorkbookPart.Entry> entries) {

    private static final Set<String> SHEETS = Set.of("worksheet", "chartsheet", "dialogsheet", "xlMacrosheet");
    private static final String SIGNATURES = "digital-signature/origin";

    static PackageMap of(Parts parts) throws CopyImpossible {
        if (Relationship.of(parts, "").stream().anyMatch(root -> root.is(SIGNATURES))) {
            throw new CopyImpossible(CopyImpossible.Why.SIGNED, "");
        }
        String main = XlsxPackage.mainPart(parts);
        var listing = XmlPart.read(parts.required(main), main, WorkbookPart::read);
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

    Optional<String> styles() {
        return target(main, pointers, pointer -> pointer.is("styles"));
    }

    /** The part that the first such pointer of a part leads to; empty if there is no such pointer. */
    Optional<String> target(String from, List<Relationship> pointers, Predicate<Relationship> wanted) {
        return pointers.stream().filter(wanted).findFirst().map(pointer -> actual(pointer.partFrom(from)));
    }

    /** How many cell formats there are. */
    int formats() {
        return styles().map(part ->
                        XmlPart.read(part(part), part, Styles::read).looks().size())
                .orElse(0);
    }

    /** The name under which the part is stored, whose case may differ from that of the pointer. */
    String actual(String name) {
        return part(name).name();
    }

    Part part(String name) {
        return parts.required(name);
    }

    /** The highest number of a sheet, by which programs tell sheets apart. */
    int lastSheetId() {
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
}
