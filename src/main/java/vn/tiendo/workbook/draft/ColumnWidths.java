package vn.tiendo.workbook.draft;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How wide a sheet's columns are, in digits of the default font. */
record ColumnWidths(List<Double> digits) {

    static final ColumnWidths NONE = new ColumnWidths(List.of());

    ColumnWidths {
        digits = List.copyOf(digits);
    }

    /** Gives the sheet's columns these widths. */
    ColumnWidths setIn(XSSFSheet sheet) {
        for (int column = 0; column < digits.size(); column++) {
            sheet.setColumnWidth(column, (int) Math.round(digits.get(column) * 256));
        }
        return this;
    }

    int count() {
        return digits.size();
    }

    /** How much room some columns give together; they are counted from 0. */
    double room(int from, int columns) {
        double room = 0;
        for (int column = from; column < Math.min(from + columns, digits.size()); column++) {
            room += digits.get(column);
        }
        return room;
    }
}
