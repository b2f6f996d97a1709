package vn.tiendo.form.read;

import vn.tiendo.form.MoneyUnitText;
import vn.tiendo.form.find.Header;
import vn.tiendo.form.find.SheetTop;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.workbook.CellValue;

/** Knows a row in which each column's unit stands and nothing else: "tỷ đồng", "tỷ đồng", "ha". */
final class UnitRow {

    /** Other units are short: km, m², người. */
    private static final int LONGEST = 8;

    private UnitRow() {}

    /** Whether it is one, of the columns of that header. */
    static boolean is(SheetTop top, int row, Header header) {
        boolean money = false;
        for (int column = 1; column <= top.lastColumn(); column++) {
            var cell = top.cell(row, column);
            String text = top.own(row, column);
            if (cell.isEmpty() || text.isEmpty() || !header.span().contains(column)) {
                continue;
            }
            boolean unit = MoneyUnitText.bare(text).isPresent();
            if (!(cell.get().value() instanceof CellValue.Text) || (!unit && text.length() > LONGEST)) {
                return false;
            }
            if (isMoney(header, column)) {
                if (!unit) {
                    return false;
                }
                money = true;
            }
        }
        return money;
    }

    private static boolean isMoney(Header header, int column) {
        return header.columns().stream()
                .anyMatch(found -> found.number() == column && found.column().type() == FieldType.MONEY);
    }
}
