package vn.tiendo.workbook.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.OpenWorkbook;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.Parts;
import vn.tiendo.workbook.xml.XmlPart;

/** Finds a workbook's parts by content types and relationships, as docs/security.md's guard 4 asks, and opens them. */
public final class XlsxPackage {

    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroenabled.main";
    private static final String MACROS = "macroenabled";
    private static final Set<String> WORKBOOKS = Set.of(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
            "application/vnd.ms-excel.sheet.macroenabled.main+xml",
            "application/vnd.ms-excel.template.macroenabled.main+xml");

    private final Parts parts;
    private final Limits limits;
    private final ContentTypes types;
    private final String main;
    private final List<Relationship> pointers;

    private XlsxPackage(Parts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
        this.types = ContentTypes.of(parts);
        this.main = mainPart(parts);
        requireWorkbook(types.of(main));
        this.pointers = Relationship.of(parts, main);
    }

    /** @throws WorkbookRefused if the package is no worksheet workbook, or lacks a part that it names */
    public static Workbook open(Parts parts, Limits limits) {
        refuseDoctypes(parts);
        return new XlsxPackage(parts, limits).workbook();
    }

    /** In parts that are never read, too: such a file is not what a spreadsheet program writes. */
    private static void refuseDoctypes(Parts parts) {
        for (Part part : parts.all()) {
            try {
                part.refuseDoctype();
            } catch (WorkbookRefused refused) {
                // Whether an unread part is well formed does not matter; one that is read is judged when it is.
                if (refused.refusal().cause() == Cause.SUSPICIOUS) {
                    throw refused;
                }
            }
        }
    }

    /** @throws WorkbookRefused if there is not exactly one, or it is of an edition that is not read */
    public static String mainPart(Parts parts) {
        var documents = Relationship.of(parts, "").stream()
                .filter(root -> root.is("officeDocument"))
                .toList();
        if (documents.size() != 1) {
            throw WorkbookRefused.because(documents.isEmpty() ? Cause.NOT_A_WORKBOOK : Cause.SUSPICIOUS, "");
        }
        var document = documents.getFirst();
        if (document.strict()) {
            throw WorkbookRefused.because(Cause.STRICT_OOXML, "");
        }
        return document.partFrom("");
    }

    private static void requireWorkbook(String type) {
        if (type.equals(BINARY)) {
            throw WorkbookRefused.because(Cause.XLSB, "");
        }
        if (!WORKBOOKS.contains(type)) {
            throw WorkbookRefused.because(Cause.NOT_A_WORKBOOK, type);
        }
    }

    private Workbook workbook() {
        var listing = XmlPart.read(parts.required(main), main, WorkbookPart::read);
        var context = new SheetContext(texts(), styles(), listing.dates(), limits, listing::disowned);
        requireFewSheets(listing.sheets().size());
        var sheets = new ArrayList<XlsxSheet>();
        var taken = new HashSet<String>();
        for (var entry : listing.sheets()) {
            sheet(entry, taken)
                    .ifPresent(content -> sheets.add(new XlsxSheet(
                            entry, content, context, () -> sheets.stream().anyMatch(XlsxSheet::hasFalseZeros))));
        }
        return new OpenWorkbook(sheets, remarks(), limits, parts::checkRest);
    }

    private void requireFewSheets(int count) {
        if (count > limits.sheets()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_SHEETS, Integer.toString(count), limits.sheets());
        }
    }

    /** The sheet's content; empty for chart, dialog and macro sheets, which hold no table. */
    private Optional<Part> sheet(WorkbookPart.Entry entry, Set<String> taken) {
        var pointer = pointers.stream()
                .filter(one -> one.id().equals(entry.relationshipId()))
                .findFirst()
                .orElseThrow(() -> WorkbookRefused.because(Cause.DAMAGED, entry.name()));
        if (!pointer.is("worksheet")) {
            return Optional.empty();
        }
        String part = pointer.partFrom(main);
        var content = parts.required(part);
        boolean sheet = XmlPart.read(content, entry.name(), xml -> xml.is("worksheet"));
        if (!sheet || !taken.add(part)) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, entry.name());
        }
        return Optional.of(content);
    }

    private SharedTexts texts() {
        // Some writers point at a part that they then do not need; a cell that does need it is refused.
        return pointed("sharedStrings")
                .filter(parts::has)
                .map(part -> XmlPart.read(parts.required(part), part, xml -> SharedTexts.read(xml, limits)))
                .orElse(SharedTexts.NONE);
    }

    private Styles styles() {
        return pointed("styles")
                .map(part -> XmlPart.read(parts.required(part), part, Styles::read))
                .orElse(Styles.NONE);
    }

    private Optional<String> pointed(String kind) {
        return pointers.stream().filter(pointer -> pointer.is(kind)).findFirst().map(pointer -> pointer.partFrom(main));
    }

    private Set<Workbook.Remark> remarks() {
        var remarks = EnumSet.noneOf(Workbook.Remark.class);
        if (types.of(main).contains(MACROS) || pointsTo("vbaProject") || pointsTo("xlMacrosheet")) {
            remarks.add(Workbook.Remark.MACROS_IGNORED);
        }
        if (pointsTo("externalLink")) {
            remarks.add(Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        }
        return remarks;
    }

    private boolean pointsTo(String kind) {
        return pointers.stream().anyMatch(pointer -> pointer.is(kind));
    }
}
