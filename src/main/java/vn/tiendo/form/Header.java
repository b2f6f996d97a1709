package vn.tiendo.form;

import java.util.List;

/**
 * A form's header as found in a sheet.
 *
 * @param missing labels of required columns that were not found
 */
record Header(
        int firstRow, int lastRow, List<ColumnFound> columns, List<Table.Stranger> strangers, List<String> missing) {

    boolean isComplete() {
        return missing.isEmpty();
    }
}
