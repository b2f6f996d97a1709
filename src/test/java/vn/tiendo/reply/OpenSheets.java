package vn.tiendo.reply;

import com.sun.star.container.XNamed;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheets;
import com.sun.star.table.XCell;
import com.sun.star.table.XColumnRowRange;
import com.sun.star.text.XTextRange;

/** The sheets of a workbook that is open in LibreOffice, changed as by hand. */
public final class OpenSheets {

    private final XSpreadsheets sheets;

    OpenSheets(XSpreadsheets sheets) {
        this.sheets = sheets;
    }

    private XSpreadsheet sheet(String name) throws Exception {
        return Calc.as(XSpreadsheet.class, sheets.getByName(name));
    }

    private XCell cell(String sheet, String address) throws Exception {
        return sheet(sheet).getCellRangeByName(address).getCellByPosition(0, 0);
    }

    /** A number. */
    OpenSheets enter(String sheet, String address, double value) throws Exception {
        cell(sheet, address).setValue(value);
        return this;
    }

    /** A text, even if it looks like a number. */
    OpenSheets write(String sheet, String address, String text) throws Exception {
        Calc.as(XTextRange.class, cell(sheet, address)).setString(text);
        return this;
    }

    /** What would be typed: beginning with "=" it is a formula, in LibreOffice's own language. */
    OpenSheets type(String sheet, String address, String formula) throws Exception {
        cell(sheet, address).setFormula(formula);
        return this;
    }

    OpenSheets insertRows(String sheet, int before, int count) throws Exception {
        Calc.as(XColumnRowRange.class, sheet(sheet)).getRows().insertByIndex(before - 1, count);
        return this;
    }

    OpenSheets rename(String sheet, String name) throws Exception {
        Calc.as(XNamed.class, sheets.getByName(sheet)).setName(name);
        return this;
    }
}
