/** Reads .xlsx: package, styles, shared texts, cells, what the sheet says of its rows and columns. */
@NullMarked
package vn.tiendo.workbook.xlsx;

import org.jspecify.annotations.NullMarked;
