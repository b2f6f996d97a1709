package vn.tiendo.workbook.xlsx;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tiendo.workbook.Row;
import vn.tiendo.workbook.format.FormulaSign;
import vn.tiendo.workbook.format.SheetFormulas;
import vn.tiendo.workbook.format.TypedSigns;
import vn.tiendo.workbook.xml.Part;
import vn.tiendo.workbook.xml.XmlPart;

/**
 * Whether the formulas of an .xlsx sheet were computed, where the file says nothing of it. Programs that write formulas and
 * cannot compute them leave 0, an empty text or nothing; so do those that fill in figures under formulas which gave 0 while
 * the sheet was blank. But a year that has just begun has nothing but zeros, too. So a sheet's zeros are believed unless
 * <ul>
 *   <li>not one of its formulas holds anything else, and
 *   <li>one of them cannot be zero, as it adds, multiplies or divides typed numbers that are more than zero ({@link
 *       FormulaSign}); of several sheets of zeros one that is false shows what all are worth.
 * </ul>
 * It takes a look at the formulas alone, up to the first that holds something; nothing is evaluated.
 */
final class XlsxCaches {

    private final XlsxValues values;
    private final int longest;

    /** What a sheet's formulas hold. */
    enum Kept {
        /** Something, be it in one of them; or there is none. */
        VALUES,
        ZEROS,
        /** Zeros, of which at least one is false. */
        FALSE_ZEROS
    }

    private XlsxCaches(SheetContext context) {
        this.values = new XlsxValues(context);
        this.longest = context.limits().textLength();
    }

    /**
     * @param context in which nothing is disowned
     * @param rows of the sheet, from the first on; seldom asked for
     */
    static Kept of(Part part, String sheet, SheetContext context, Supplier<Iterator<Row>> rows) {
        var zeros = XmlPart.read(part, sheet, xml -> new XlsxCaches(context).zeros(xml));
        if (zeros.isEmpty()) {
            return Kept.VALUES;
        }
        return zeros.get().isAnyMore(TypedSigns.of(rows.get())) ? Kept.FALSE_ZEROS : Kept.ZEROS;
    }

    /** The formulas, if all of them hold nothing or zero. */
    private Optional<SheetFormulas> zeros(XmlPart xml) {
        var formulas = new SheetFormulas();
        boolean zeros = true;
        while (zeros && xml.childOf(1)) {
            if (xml.is("sheetData")) {
                zeros = ofRows(xml, formulas);
            }
        }
        return zeros && !formulas.areNone() ? Optional.of(formulas) : Optional.empty();
    }

    private boolean ofRows(XmlPart xml, SheetFormulas formulas) {
        int table = xml.depth();
        while (xml.childOf(table)) {
            int row = xml.depth();
            while (xml.childOf(row)) {
                if (xml.is("c") && !isZero(xml, formulas)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return false for a formula that holds something */
    private boolean isZero(XmlPart xml, SheetFormulas formulas) {
        String type = xml.attribute("t", "n");
        String reference = xml.attribute("r", "");
        int cell = xml.depth();
        boolean formula = false;
        boolean odd = false;
        String raw = null;
        while (xml.childOf(cell)) {
            if (xml.is("f")) {
                odd |= raw != null;
                formula = true;
                formulas.add(xml, reference);
            } else if (xml.is("v")) {
                raw = formula ? xml.text(longest) : "";
            } else {
                odd |= xml.is("is");
            }
        }
        // Whoever writes a value before its formula, or a text of its own, is none of the programs that leave zeros.
        return !formula || (!odd && values.isLeft(type, new XlsxValues.Content(true, false, raw, null)));
    }
}
