package vn.tiendo.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tiendo.workbook.Refusal.Cause;

/** The cells of one .xls sheet, gathered from its records. */
final class XlsTable {

    private static final int ZERO_HEIGHT = 0x20;

    private final String sheet;
    private final XlsGlobals globals;
    private final Limits limits;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final BitSet hidden = new BitSet();
    private int count;

    XlsTable(String sheet, XlsGlobals globals, Limits limits) {
        this.sheet = sheet;
        this.globals = globals;
        this.limits = limits;
    }

    /** @throws WorkbookRefused if the sheet is damaged or over a limit */
    Iterator<Row> read(BiffRecord start) {
        for (var record : start.substream()) {
            take(record);
        }
        var room = new RoomLeft(sheet, limits);
        rows.forEach((number, cells) -> room.take(number, List.copyOf(cells.values())));
        return rows.entrySet().stream().map(this::row).iterator();
    }

    private Row row(Map.Entry<Integer, NavigableMap<Integer, Cell>> row) {
        return new Row(
                row.getKey(),
                hidden.get(row.getKey()),
                new ArrayList<>(row.getValue().values()));
    }

    private void take(BiffRecord record) {
        switch (record.kind()) {
            case Biff.ROW -> hidden.set(record.u16(0) + 1, (record.u16(12) & ZERO_HEIGHT) != 0);
            case Biff.NUMBER -> number(new Spot(record), record.number(6));
            case Biff.RK -> number(new Spot(record), RKUtil.decodeNumber((int) record.u32(6)));
            case Biff.MUL_RK -> numbers(record);
            case Biff.LABEL_SHARED -> shared(new Spot(record), record.u32(6));
            case Biff.LABEL -> text(new Spot(record), record.text(6).text(globals::font));
            case Biff.RICH_STRING -> text(new Spot(record), record.text(6).textThenRuns(globals::font));
            case Biff.BOOL_ERROR -> put(new Spot(record), boolOrError(record.u8(6), record.u8(7) != 0));
            case Biff.FORMULA -> formula(record);
            default -> {}
        }
    }

    /** Where a cell stands and how it looks. */
    private record Spot(int row, int column, int look, boolean formula) {

        Spot(BiffRecord record) {
            this(record.u16(0) + 1, record.u16(2) + 1, record.u16(4), record.kind() == Biff.FORMULA);
        }

        CellAddress address() {
            return new CellAddress(row, column);
        }
    }

    private void numbers(BiffRecord record) {
        int cells = (record.length() - 6) / 6;
        for (int i = 0; i < cells; i++) {
            var spot = new Spot(record.u16(0) + 1, record.u16(2) + 1 + i, record.u16(4 + i * 6), false);
            number(spot, RKUtil.decodeNumber((int) record.u32(6 + i * 6)));
        }
    }

    private void number(Spot spot, double number) {
        var read = Numbers.read(number);
        put(spot, look(spot).date() ? globals.dates().shown(read) : read);
    }

    private void shared(Spot spot, long index) {
        text(spot, globals.texts().at((int) Math.min(index, Integer.MAX_VALUE)).orElseThrow(() -> damaged(spot)));
    }

    private void text(Spot spot, RichText text) {
        globals.within(text, sheet + "!" + spot.address());
        if (!text.text().isEmpty()) {
            var read = new XlsxValues.Read(text.value(), text.font());
            put(spot, read.value(), read.style(look(spot).style()));
        }
    }

    private void formula(BiffRecord record) {
        var spot = new Spot(record);
        if (record.u16(12) != 0xFFFF) {
            number(spot, record.number(6));
            return;
        }
        switch (record.u8(6)) {
            case 0 -> keptText(spot, record.next());
            case 1 -> put(spot, boolOrError(record.u8(8), false));
            case 2 -> put(spot, boolOrError(record.u8(8), true));
            case 3 -> {}
            default -> throw damaged(spot);
        }
    }

    /** The text that a formula gave stands in a record of its own, behind those that share the formula. */
    private void keptText(Spot spot, BiffRecord follower) {
        var next = follower;
        while (sharesFormula(next.kind())) {
            next = next.next();
        }
        if (next.kind() == Biff.STRING) {
            text(spot, next.text(0).text(globals::font));
        } else {
            put(spot, new CellValue.NotComputed());
        }
    }

    private static boolean sharesFormula(int kind) {
        return kind == Biff.SHARED_FORMULA || kind == Biff.ARRAY || kind == Biff.TABLE || kind == Biff.CONTINUE;
    }

    private static CellValue boolOrError(int value, boolean error) {
        if (!error) {
            return new CellValue.Bool(value != 0);
        }
        boolean known = FormulaError.isValidCode(value);
        return new CellValue.Failed(known ? FormulaError.forInt(value).getString() : "#" + value);
    }

    private void put(Spot spot, CellValue value) {
        put(spot, value, look(spot).style());
    }

    private void put(Spot spot, CellValue value, CellStyle style) {
        if (++count > limits.cells()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_CELLS, sheet + "!" + spot.row(), limits.cells());
        }
        var row = rows.computeIfAbsent(spot.row(), _ -> new TreeMap<>());
        var before = row.put(spot.column(), new Cell(spot.address(), value, style, spot.formula()));
        if (before != null) {
            throw damaged(spot);
        }
    }

    private Look look(Spot spot) {
        return globals.look(spot.look()).orElseThrow(() -> damaged(spot));
    }

    private WorkbookRefused damaged(Spot spot) {
        return WorkbookRefused.because(Cause.DAMAGED, sheet + "!" + spot.address());
    }
}
