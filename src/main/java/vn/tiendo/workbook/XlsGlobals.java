package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.workbook.Refusal.Cause;

/** What stands before the sheets of an .xls and is shared by them. */
final class XlsGlobals {

    private static final int OWN_BOOK = 0x0401;
    private static final int ADD_IN = 0x3A01;

    private final Limits limits;
    private final List<Entry> sheets = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<CellFormat> cellFormats = new ArrayList<>();
    private final Map<CellFormat, Look> looks = new HashMap<>();
    private final EnumSet<Workbook.Remark> remarks = EnumSet.noneOf(Workbook.Remark.class);
    private SharedTexts texts = SharedTexts.NONE;
    private DateSystem dates = DateSystem.FROM_1900;

    private XlsGlobals(Limits limits) {
        this.limits = limits;
    }

    private record CellFormat(int font, int number) {}

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
        }
        return globals;
    }

    List<Entry> sheets() {
        return sheets;
    }

    EnumSet<Workbook.Remark> remarks() {
        return remarks;
    }

    SharedTexts texts() {
        return texts;
    }

    DateSystem dates() {
        return dates;
    }

    /** The format of that number; empty if there is none. */
    Optional<Look> look(int index) {
        return index < cellFormats.size()
                ? Optional.of(looks.computeIfAbsent(cellFormats.get(index), this::look))
                : Optional.empty();
    }

    /** The font of that number; empty if unknown. Number 4 was never given out, so those above it stand one lower. */
    String font(int index) {
        int at = index > 4 ? index - 1 : index;
        return at < fonts.size() ? fonts.get(at) : "";
    }

    private void take(BiffRecord record) {
        switch (record.kind()) {
            case Biff.FILE_PASS -> throw WorkbookRefused.because(Cause.ENCRYPTED, "");
            case Biff.BOUND_SHEET -> sheets.add(entry(record));
            case Biff.FONT -> fonts.add(record.text(14).shortText());
            case Biff.FORMAT -> format(record);
            case Biff.XF -> cellFormats.add(new CellFormat(record.u16(0), record.u16(2)));
            case Biff.SHARED_TEXTS -> texts = texts(record);
            case Biff.DATE_SYSTEM -> dates = record.u16(0) == 1 ? DateSystem.FROM_1904 : DateSystem.FROM_1900;
            case Biff.OBJECT_PROJECT -> remarks.add(Workbook.Remark.MACROS_IGNORED);
            case Biff.SUP_BOOK -> supBook(record);
            default -> {}
        }
    }

    private Entry entry(BiffRecord record) {
        String name = record.text(6).shortText();
        var start = BiffRecord.at(record.stream(), record.u32(0));
        boolean worksheet = record.u8(5) == 0;
        if (worksheet && start.kind() != Biff.BOF) {
            throw WorkbookRefused.because(Cause.DAMAGED, name);
        }
        return new Entry(name, (record.u8(4) & 3) == 0, worksheet, start);
    }

    private void format(BiffRecord record) {
        String code = record.text(2).text(this::font).text();
        if (code.length() > NumberFormat.LONGEST) {
            throw WorkbookRefused.because(Cause.DAMAGED, "Workbook");
        }
        formats.put(record.u16(0), code);
    }

    private SharedTexts texts(BiffRecord record) {
        long count = record.u32(4);
        SharedTexts.requireRoom(count, limits);
        var text = record.text(8);
        var all = new ArrayList<RichText>();
        for (long i = 0; i < count; i++) {
            all.add(within(text.text(this::font), "Workbook #" + i));
        }
        return new SharedTexts(all);
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
        if (kind != OWN_BOOK && kind != ADD_IN) {
            remarks.add(Workbook.Remark.EXTERNAL_LINKS_IGNORED);
        }
    }

    private Look look(CellFormat format) {
        return NumberFormat.of(format.number(), formats.get(format.number())).look(font(format.font()));
    }
}
