/** Reads .xls: records, shared texts, cells, what the sheet says of its rows and columns. */
@NullMarked
package vn.tiendo.workbook.xls;

import org.jspecify.annotations.NullMarked;
