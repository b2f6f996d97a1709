package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.DateSystem;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.NumberFormat;
import vn.tiendo.workbook.format.RichText;

/** What stands before the sheets of an .xls and is shared by them. */
final class XlsGlobals {

    private static final int BIFF8 = 0x0600;
    private static final int WORKSHEET = 0x0010;
    private static final Set<Integer> MACROS = Set.of(1, 6);
    private static final int OWN_BOOK = 0x0401;
    private static final int ADD_IN = 0x3A01;
    private static final int NO_PATH = 1;

    /** Cells name their formats, and formats their fonts, in two bytes: what comes behind is out of reach. */
    private static final int MOST_NAMED = 0x1_0000;

    private final Limits limits;
    private final List<Entry> sheets = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<CellFormat> cellFormats = new ArrayList<>();
    private final Map<CellFormat, Look> looks = new HashMap<>();
    private final EnumSet<Workbook.Remark> remarks = EnumSet.noneOf(Workbook.Remark.class);
    private final List<RichText> texts = new ArrayList<>();
    private final XlsInks inks = new XlsInks();
    private DateSystem dates = DateSystem.FROM_1900;
    private Engine engine = Engine.UNTOLD;
    private long end;

    private XlsGlobals(Limits limits) {
        this.limits = limits;
    }

    private record CellFormat(int font, int number, int paper) {}

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
    record Entry(String name, boolean visible, boolean worksheet, BiffRecord start) {}

    /** @param start the record that begins the stream */
    static XlsGlobals read(BiffRecord start, Limits limits) {
        var globals = new XlsGlobals(limits);
        for (var record : start.substream()) {
            globals.take(record);
            globals.end = record.end();
        }
        return globals;
    }

    /** Where the sheets may begin. */
    long end() {
        return end;
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

    /** The format of that number, or the unknown one. */
    Look look(int index) {
        return index < cellFormats.size() ? looks.computeIfAbsent(cellFormats.get(index), this::look) : Look.UNKNOWN;
    }

    /** The font of that number; empty if unknown. Number 4 was never given out, so those above it stand one lower. */
    String font(int index) {
        int at = fontAt(index);
        return at < fonts.size() ? fonts.get(at) : "";
    }

    private static int fontAt(int index) {
        return index > 4 ? index - 1 : index;
    }

    private void take(BiffRecord record) {
        switch (record.kind()) {
            case Biff.FILE_PASS -> throw WorkbookRefused.because(Cause.ENCRYPTED, "");
            case Biff.BOUND_SHEET -> sheet(record);
            case Biff.FONT -> font(record);
            case Biff.FORMAT -> format(record);
            case Biff.PALETTE -> inks.palette(record);
            case Biff.XF -> cellFormat(record);
            case Biff.SHARED_TEXTS -> texts(record);
            case Biff.DATE_SYSTEM -> dates = record.u16(0) == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            case Biff.RECALCULATION -> engine = record.u32(4) == 0 ? Engine.NONE : Engine.KNOWN;
            case Biff.OBJECT_PROJECT -> remarks.add(Workbook.Remark.MACROS_IGNORED);
            case Biff.SUP_BOOK -> supBook(record);
            default -> {}
        }
    }

    private void sheet(BiffRecord record) {
        sheets.add(entry(record));
        if (sheets.size() > limits.sheets()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_SHEETS, Integer.toString(sheets.size()), limits.sheets());
        }
        if (MACROS.contains(record.u8(5))) {
            remarks.add(Workbook.Remark.MACROS_IGNORED);
        }
    }

    private static Entry entry(BiffRecord record) {
        String name = record.text(6).shortText();
        var start = BiffRecord.at(record.stream().named(name), record.u32(0));
        boolean worksheet = record.u8(5) == 0;
        if (worksheet && !beginsWorksheet(start)) {
            throw WorkbookRefused.because(Cause.DAMAGED, name);
        }
        return new Entry(name, (record.u8(4) & 3) == 0, worksheet, start);
    }

    private static boolean beginsWorksheet(BiffRecord start) {
        return start.kind() == Biff.BOF && start.u16(0) == BIFF8 && start.u16(2) == WORKSHEET;
    }

    private void font(BiffRecord record) {
        if (fonts.size() < MOST_NAMED) {
            fonts.add(record.text(14).shortText());
            inks.font(record);
        }
    }

    private void cellFormat(BiffRecord record) {
        if (cellFormats.size() < MOST_NAMED) {
            cellFormats.add(new CellFormat(record.u16(0), record.u16(2), inks.paper(record)));
        }
    }

    private void format(BiffRecord record) {
        String code = record.text(2).text(this::font).text();
        if (code.length() > NumberFormat.LONGEST) {
            throw WorkbookRefused.because(Cause.DAMAGED, "Workbook");
        }
        formats.put(record.u16(0), code);
    }

    private void texts(BiffRecord record) {
        long count = record.u32(4);
        if (count > limits.distinctTexts() - texts.size()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_TEXTS, Long.toString(count), limits.distinctTexts());
        }
        var text = record.text(8);
        for (long i = 0; i < count; i++) {
            texts.add(within(text.text(this::font), "Workbook #" + i));
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

    private void supBook(BiffRecord record) {
        int kind = record.u16(2);
        // A path of one character stands for this sheet, or for none.
        if (kind != OWN_BOOK && kind != ADD_IN && kind != NO_PATH) {
            remarks.add(Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        }
    }

    private Look look(CellFormat format) {
        return NumberFormat.of(format.number(), formats.get(format.number()))
                .look(font(format.font()))
                .inInk(inks.isUnseen(fontAt(format.font()), format.paper()));
    }
}
