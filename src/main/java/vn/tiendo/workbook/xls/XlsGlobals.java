package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecalcIdRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.DateSystem;
import vn.tiendo.workbook.format.RichText;

/** What stands before the sheets of an .xls and is shared by them. */
final class XlsGlobals {

    private static final int BIFF8 = 0x0600;
    private static final int WORKSHEET = 0x0010;
    private static final Set<Integer> MACROS = Set.of(1, 6);
    private static final int OWN_BOOK = 0x0401;
    private static final int ADD_IN = 0x3A01;
    private static final int NO_PATH = 1;

    private static final int OBJECT_PROJECT = 0x00D3;

    private final XlsRecords stream;
    private final Limits limits;
    private final List<Entry> sheets = new ArrayList<>();
    private final XlsLooks looks = new XlsLooks();
    private final EnumSet<Workbook.Remark> remarks = EnumSet.noneOf(Workbook.Remark.class);
    private final List<RichText> texts = new ArrayList<>();
    private DateSystem dates = DateSystem.FROM_1900;
    private Engine engine = Engine.UNTOLD;
    private int end;

    private XlsGlobals(XlsRecords stream, Limits limits) {
        this.stream = stream;
        this.limits = limits;
    }

    /** What computed the workbook's formulas last, as far as the file tells. */
    enum Engine {
        /** Spreadsheet programs tell, since 2002. */
        UNTOLD,
        /** None: all is to be computed when the workbook is opened. */
        NONE,
        KNOWN
    }

    /**
     * One sheet as the workbook lists it.
     *
     * @param start where its substream begins
     */
    record Entry(String name, boolean visible, boolean worksheet, long start) {}

    /** @param stream stands on the record that begins it */
    static XlsGlobals read(XlsRecords stream, Limits limits) {
        var globals = new XlsGlobals(stream, limits);
        globals.end = stream.each(record -> globals.take(record.kind(), record.in()));
        return globals;
    }

    /** Where the sheets may begin. */
    int end() {
        return end;
    }

    /** The records of a sheet, standing on the one that begins it. */
    XlsRecords records(Entry sheet) {
        return stream.from(sheet.name(), sheet.start());
    }

    XlsLooks looks() {
        return looks;
    }

    List<Entry> sheets() {
        return sheets;
    }

    EnumSet<Workbook.Remark> remarks() {
        return remarks;
    }

    /** Whether the workbook has a table of texts that holds any. */
    boolean hasTexts() {
        return !texts.isEmpty();
    }

    /** The text that cells share by that number; empty if there is none. */
    Optional<RichText> text(long index) {
        return index < texts.size() ? Optional.of(texts.get((int) index)) : Optional.empty();
    }

    Engine engine() {
        return engine;
    }

    DateSystem dates() {
        return dates;
    }

    private void take(int kind, RecordInputStream in) {
        switch (kind) {
            case FilePassRecord.sid -> throw WorkbookRefused.because(Cause.ENCRYPTED, "");
            case BoundSheetRecord.sid -> sheet(in);
            case SSTRecord.sid -> texts(in);
            case DateWindow1904Record.sid -> dates = in.readUShort() == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            case RecalcIdRecord.sid -> engine = engine(in);
            case OBJECT_PROJECT -> remarks.add(Workbook.Remark.MACROS_IGNORED);
            case SupBookRecord.sid -> supBook(in);
            default -> looks.take(kind, in);
        }
    }

    private static Engine engine(RecordInputStream in) {
        in.readInt();
        return in.readInt() == 0 ? Engine.NONE : Engine.KNOWN;
    }

    private void sheet(RecordInputStream in) {
        long start = Integer.toUnsignedLong(in.readInt());
        boolean visible = (in.readUByte() & 3) == 0;
        int kind = in.readUByte();
        var sheet = new Entry(XlsTexts.name(in), visible, kind == 0, start);
        requireSheet(sheet);
        sheets.add(sheet);
        if (sheets.size() > limits.sheets()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_SHEETS, Integer.toString(sheets.size()), limits.sheets());
        }
        if (MACROS.contains(kind)) {
            remarks.add(Workbook.Remark.MACROS_IGNORED);
        }
    }

    private void requireSheet(Entry sheet) {
        var start = records(sheet);
        if (sheet.worksheet() && !beginsWorksheet(start.kind(), start.in())) {
            throw WorkbookRefused.because(Cause.DAMAGED, sheet.name());
        }
    }

    private static boolean beginsWorksheet(int kind, RecordInputStream in) {
        return kind == BOFRecord.sid && in.readUShort() == BIFF8 && in.readUShort() == WORKSHEET;
    }

    private void texts(RecordInputStream in) {
        in.readInt();
        long count = Integer.toUnsignedLong(in.readInt());
        if (count > limits.distinctTexts() - texts.size()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_TEXTS, Long.toString(count), limits.distinctTexts());
        }
        for (long i = 0; i < count; i++) {
            texts.add(within(looks.texts().text(in), "Workbook #" + i));
        }
    }

    /** @throws WorkbookRefused if the text is longer than a cell may hold, or heaps up marks */
    RichText within(RichText text, String place) {
        if (text.text().length() > limits.textLength()) {
            throw WorkbookRefused.over(Cause.TEXT_TOO_LONG, place, limits.textLength());
        }
        if (text.piled()) {
            throw WorkbookRefused.because(Cause.SUSPICIOUS, place);
        }
        return text;
    }

    private void supBook(RecordInputStream in) {
        in.readUShort();
        int kind = in.readUShort();
        // A path of one character stands for this sheet, or for none.
        if (kind != OWN_BOOK && kind != ADD_IN && kind != NO_PATH) {
            remarks.add(Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        }
    }
}
