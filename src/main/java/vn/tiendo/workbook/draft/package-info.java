/** Workbooks that are written: sheets, looks named by meaning, checks on cells, charts, pages to print. */
@NamedInterface("draft")
@NullMarked
package vn.tiendo.workbook.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
