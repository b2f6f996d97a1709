package vn.tiendo.workbook.xlsx;

import java.util.function.BooleanSupplier;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.format.DateSystem;

/**
 * What a sheet of an .xlsx has to be read with.
 *
 * @param disowned whether the file says that what its formulas hold was not computed; asked only where one of them holds
 *     nothing or 0
 */
record SheetContext(SharedTexts texts, Styles styles, DateSystem dates, Limits limits, BooleanSupplier disowned) {

    SheetContext disownedBy(BooleanSupplier other) {
        return new SheetContext(texts, styles, dates, limits, other);
    }
}
