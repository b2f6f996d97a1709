/** Marks and the first sheet in an .xlsx, part by part. */
@NullMarked
package vn.tiendo.workbook.mark.xlsx;

import org.jspecify.annotations.NullMarked;
