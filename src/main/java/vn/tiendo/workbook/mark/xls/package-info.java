/** Marks and the first sheet in an .xls, record by record. */
@NullMarked
package vn.tiendo.workbook.mark.xls;

import org.jspecify.annotations.NullMarked;
