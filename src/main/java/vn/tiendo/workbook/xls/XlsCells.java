package vn.tiendo.workbook.xls;

import java.util.Optional;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellStyle;
import vn.tiendo.workbook.CellValue;
import vn.tiendo.workbook.CellValue.Damaged.Fault;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;
import vn.tiendo.workbook.container.Bytes;
import vn.tiendo.workbook.format.Look;
import vn.tiendo.workbook.format.Numbers;
import vn.tiendo.workbook.format.RichText;

/** Decodes the cells of one .xls sheet from their records. Source: [MS-XLS] 2.4. */
final class XlsCells {

    private final Bytes stream;
    private final XlsGlobals globals;
    private final XlsCaches caches;

    XlsCells(Bytes stream, XlsGlobals globals, XlsCaches caches) {
        this.stream = stream;
        this.globals = globals;
        this.caches = caches;
    }

    /**
     * The cell at that address; empty for a formula that gave no text.
     *
     * @param at where its record begins
     */
    Optional<Cell> read(CellAddress address, long at) {
        var record = BiffRecord.at(stream, at);
        int run = record.kind() == Biff.MUL_RK ? ((address.column() - 1 - record.u16(2)) & 0xFFFF) * 6 : 0;
        var look = globals.look(record.u16(4 + run));
        return switch (record.kind()) {
            case Biff.NUMBER -> plain(address, look, number(record.number(6), look));
            case Biff.RK, Biff.MUL_RK -> plain(address, look, number(rk(record, 6 + run), look));
            case Biff.BOOL_ERROR -> plain(address, look, boolOrError(record.u8(6), record.u8(7) != 0));
            case Biff.LABEL_SHARED -> shared(address, look, record.u32(6));
            case Biff.LABEL ->
                text(address, look, false, own(address, record.text(6).text(globals::font)));
            case Biff.RICH_STRING -> text(address, look, false, own(address, rich(record)));
            case Biff.FORMULA -> formula(address, look, record);
            default -> throw damaged(address);
        };
    }

    private static double rk(BiffRecord record, int offset) {
        return RKUtil.decodeNumber((int) record.u32(offset));
    }

    private RichText rich(BiffRecord record) {
        return record.text(6).textThenRuns(globals::font);
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
        return globals.within(text, stream.part() + "!" + address);
    }

    private Optional<Cell> formula(CellAddress address, Look look, BiffRecord record) {
        if (caches.left(record)) {
            return Optional.of(new Cell(address, new CellValue.NotComputed(), look.style(), true));
        }
        if (XlsCaches.isBlank(record)) {
            return Optional.empty();
        }
        if (record.u16(12) != 0xFFFF) {
            var number = number(record.number(6), look);
            return Optional.of(new Cell(address, number, look.style(number), true));
        }
        return switch (record.u8(6)) {
            case 0 -> keptText(address, look, record.next());
            case 1 -> Optional.of(new Cell(address, boolOrError(record.u8(8), false), look.style(), true));
            case 2 -> Optional.of(new Cell(address, boolOrError(record.u8(8), true), look.style(), true));
            default -> {
                var unknown = new CellValue.Damaged("#" + record.u8(6), Fault.NO_SUCH_TYPE);
                yield Optional.of(new Cell(address, unknown, look.style(), true));
            }
        };
    }

    /** The text that a formula gave stands in a record of its own, behind those that share the formula. */
    private Optional<Cell> keptText(CellAddress address, Look look, BiffRecord follower) {
        var next = follower;
        while (sharesFormula(next.kind())) {
            next = next.next();
        }
        return next.kind() == Biff.STRING
                ? text(address, look, true, own(address, next.text(0).text(globals::font)))
                : Optional.of(new Cell(address, new CellValue.NotComputed(), look.style(), true));
    }

    private static boolean sharesFormula(int kind) {
        return kind == Biff.SHARED_FORMULA || kind == Biff.ARRAY || kind == Biff.TABLE || kind == Biff.CONTINUE;
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
        return WorkbookRefused.because(Cause.DAMAGED, stream.part() + "!" + address);
    }
}
