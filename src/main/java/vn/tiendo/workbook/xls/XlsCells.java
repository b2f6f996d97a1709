package vn.tiendo.workbook.xls;

import java.util.Optional;
import java.util.Set;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TableRecord;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.CellValue.Damaged.Fault;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.Numbers;
import vn.tiendo.workbook.format.RichText;

/** Decodes the cells of one .xls sheet from their records. Source: [MS-XLS] 2.4. */
final class XlsCells {

    /** A text with its own fonts; POI has no name for it. */
    static final int RICH_STRING = 0x00D6;

    /** Which may stand between a formula and its text. */
    private static final Set<Integer> FORMULA_SHARED = Set.of(
            (int) SharedFormulaRecord.sid, (int) ArrayRecord.sid, (int) TableRecord.sid, (int) ContinueRecord.sid);

    /** Texts run on into further records, and so does what a formula gave. */
    private static final Set<Integer> RUNNING_ON = Set.of((int) LabelRecord.sid, RICH_STRING, (int) FormulaRecord.sid);

    private static final int PLACE = 4;
    private static final int NUMBER = 6;

    private final XlsRecords sheet;
    private final XlsGlobals globals;
    private final XlsCaches caches;

    /** @param sheet to find its records by */
    XlsCells(XlsRecords sheet, XlsGlobals globals, XlsCaches caches) {
        this.sheet = sheet;
        this.globals = globals;
        this.caches = caches;
    }

    /** How many cells stand in a record of many numbers, of which nothing was read yet. */
    static int numbers(RecordInputStream in) {
        return (in.remaining() - PLACE) / NUMBER;
    }

    /**
     * The cell at that address; empty for a formula that gave no text.
     *
     * @param at where its record begins
     */
    Optional<Cell> read(CellAddress address, long at) {
        try {
            var record = sheet.from(sheet.part(), at);
            int kind = record.kind();
            var cell = read(address, record);
            record.requireWithin(RUNNING_ON.contains(kind) ? record.kind() : kind);
            return cell;
        } catch (RuntimeException broken) {
            throw XlsRecords.refused(broken, sheet.part());
        }
    }

    private Optional<Cell> read(CellAddress address, XlsRecords record) {
        var in = record.in();
        var head = XlsCellHead.read(in);
        if (record.kind() == MulRKRecord.sid) {
            return ofMany(address, head, in);
        }
        var look = globals.looks().at(head.look());
        return switch (record.kind()) {
            case NumberRecord.sid -> plain(address, look, number(in.readDouble(), look));
            case RKRecord.sid -> plain(address, look, number(RKUtil.decodeNumber(in.readInt()), look));
            case BoolErrRecord.sid -> plain(address, look, boolOrError(in.readUByte(), in.readUByte() != 0));
            case LabelSSTRecord.sid -> shared(address, look, Integer.toUnsignedLong(in.readInt()));
            case LabelRecord.sid ->
                text(address, look, false, own(address, globals.looks().texts().text(in)));
            case RICH_STRING ->
                text(address, look, false, own(address, globals.looks().texts().textThenRuns(in)));
            case FormulaRecord.sid -> formula(address, look, record);
            default -> throw damaged(address);
        };
    }

    private Optional<Cell> ofMany(CellAddress address, XlsCellHead first, RecordInputStream in) {
        int look = first.look();
        double number = RKUtil.decodeNumber(in.readInt());
        for (int passed = (address.column() - 1 - first.column()) & 0xFFFF; passed > 0; passed--) {
            look = in.readUShort();
            number = RKUtil.decodeNumber(in.readInt());
        }
        var own = globals.looks().at(look);
        return plain(address, own, number(number, own));
    }

    private CellValue number(double number, Look look) {
        var read = Numbers.read(number);
        if (!look.known()) {
            return new CellValue.Unclear(Double.toString(number));
        }
        return look.date() ? globals.dates().shown(read) : read;
    }

    /** Those were checked when the table was read. */
    private Optional<Cell> shared(CellAddress address, Look look, long index) {
        if (!globals.hasTexts()) {
            throw damaged(address);
        }
        var text = globals.text(index);
        return text.isPresent()
                ? text(address, look, false, text.get())
                : plain(address, look, new CellValue.Damaged(Long.toString(index), Fault.NO_SUCH_TEXT));
    }

    private RichText own(CellAddress address, RichText text) {
        return globals.within(text, sheet.part() + "!" + address);
    }

    private Optional<Cell> formula(CellAddress address, Look look, XlsRecords record) {
        var formula = XlsFormula.read(record.in());
        record.requireWithin(FormulaRecord.sid);
        if (formula.isBlank() && !caches.left(formula)) {
            return Optional.empty();
        }
        if (!formula.isNumber() && formula.kind() == XlsFormula.TEXT) {
            return keptText(address, look, record);
        }
        var value = kept(formula, look);
        return Optional.of(new Cell(address, value, look.style(value), true));
    }

    private CellValue kept(XlsFormula formula, Look look) {
        if (caches.left(formula)) {
            return new CellValue.NotComputed();
        }
        if (formula.isNumber()) {
            return number(formula.number(), look);
        }
        return switch (formula.kind()) {
            case XlsFormula.TRUTH -> boolOrError(formula.code(), false);
            case XlsFormula.ERROR -> boolOrError(formula.code(), true);
            default -> new CellValue.Damaged("#" + formula.kind(), Fault.NO_SUCH_TYPE);
        };
    }

    /** The text that a formula gave stands in a record of its own, behind those that share the formula. */
    private Optional<Cell> keptText(CellAddress address, Look look, XlsRecords record) {
        do {
            record.next();
        } while (FORMULA_SHARED.contains(record.kind()));
        return record.kind() == StringRecord.sid
                ? text(address, look, true, own(address, globals.looks().texts().text(record.in())))
                : Optional.of(new Cell(address, new CellValue.NotComputed(), look.style(), true));
    }

    private static Optional<Cell> plain(CellAddress address, Look look, CellValue value) {
        return Optional.of(new Cell(address, value, look.style(value), false));
    }

    private static Optional<Cell> text(CellAddress address, Look look, boolean formula, RichText text) {
        return text.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cell(address, text.value(), style(look.style(), text.font()), formula));
    }

    /** The font that all runs of a text name overrides the cell's. */
    private static CellStyle style(CellStyle style, String font) {
        return font.isEmpty() || font.equals(style.font()) ? style : style.in(font);
    }

    private static CellValue boolOrError(int value, boolean error) {
        if (!error) {
            return new CellValue.Bool(value != 0);
        }
        boolean known = FormulaError.isValidCode(value);
        return new CellValue.Failed(known ? FormulaError.forInt(value).getString() : "#" + value);
    }

    private WorkbookRefused damaged(CellAddress address) {
        return WorkbookRefused.because(Cause.DAMAGED, sheet.part() + "!" + address);
    }
}
