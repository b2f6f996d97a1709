/** The sheets of the provincial workbook. */
@NullMarked
package vn.tiendo.report.sheet;

import org.jspecify.annotations.NullMarked;
