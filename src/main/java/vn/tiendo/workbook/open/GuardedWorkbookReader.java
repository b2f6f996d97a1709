package vn.tiendo.workbook.open;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookReader;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.container.CompoundFile;
import vn.tiendo.workbook.container.ContentKind;
import vn.tiendo.workbook.container.LockedPackage;
import vn.tiendo.workbook.container.ZipDirectory;
import vn.tiendo.workbook.xls.XlsWorkbook;
import vn.tiendo.workbook.xlsx.XlsxPackage;
import vn.tiendo.workbook.xml.Parts;

/**
 * Opens strangers' spreadsheets behind guards of its own: what a file is by content, a zip held against itself, every
 * part inflated once under limits, then read in a stream. Source: docs/security.md, guards 1 to 5. Thread-safe.
 */
public final class GuardedWorkbookReader implements WorkbookReader {

    private static final int KIND_WITHIN = 256;
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** Cells of an .xls are gathered in memory, and take more room there. */
    private static final int XLS_WEIGHT = 4;

    private final Limits limits;

    public GuardedWorkbookReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Workbook open(byte[] content, String fileName) {
        if (content.length > limits.fileBytes()) {
            throw WorkbookRefused.over(Cause.FILE_TOO_LARGE, Integer.toString(content.length), limits.fileBytes());
        }
        return switch (ContentKind.of(content, fileName)) {
            case ZIP -> openZip(content);
            case OLE2 -> openContainer(new CompoundFile(content));
        };
    }

    @Override
    public long weight(byte[] content) {
        if (content.length > limits.fileBytes()) {
            return 0;
        }
        try {
            return switch (ContentKind.of(content, "")) {
                case ZIP -> inflated(content);
                case OLE2 -> weight(new CompoundFile(content), content.length);
            };
        } catch (WorkbookRefused refused) {
            return 0;
        }
    }

    private long weight(CompoundFile file, int length) {
        return LockedPackage.is(file) ? inflated(LockedPackage.opened(file, limits)) : (long) length * XLS_WEIGHT;
    }

    private Workbook openContainer(CompoundFile file) {
        if (!LockedPackage.is(file)) {
            return XlsWorkbook.open(file, limits);
        }
        byte[] content = LockedPackage.opened(file, limits);
        return switch (ContentKind.of(content, "")) {
            case ZIP -> openZip(content);
            case OLE2 -> throw WorkbookRefused.because(Cause.NOT_A_WORKBOOK, "");
        };
    }

    private long inflated(byte[] content) {
        long inflated = ZipDirectory.of(new Bytes(content, "zip"), limits).heads().stream()
                .mapToLong(head -> head.body().size())
                .sum();
        return inflated > limits.inflatedBytes() ? 0 : inflated;
    }

    private Workbook openZip(byte[] content) {
        var file = new Bytes(content, "zip");
        var listing = ZipDirectory.of(file, limits);
        refuseOtherSpreadsheets(content, listing);
        return XlsxPackage.open(Parts.inflate(content, file, listing, limits), limits);
    }

    /** Told by their names, before anything is inflated: these files are sound, only not for us. */
    private static void refuseOtherSpreadsheets(byte[] content, ZipDirectory.Listing listing) {
        var names = new HashSet<String>();
        listing.heads().forEach(head -> names.add(head.part()));
        if (names.contains("mimetype") && names.contains("content.xml")) {
            throw WorkbookRefused.because(openDocument(content), "");
        }
        if (names.contains("xl/workbook.bin")) {
            throw WorkbookRefused.because(Cause.XLSB, "");
        }
    }

    /** OpenDocument states its kind in the clear near the file's beginning. */
    private static Cause openDocument(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, KIND_WITHIN), StandardCharsets.ISO_8859_1);
        boolean other = start.contains(OPEN_DOCUMENT) && !start.contains(OPEN_DOCUMENT + "spreadsheet");
        return other ? Cause.NOT_A_WORKBOOK : Cause.ODS;
    }
}
