/** Rows by dimension: ranks, averages, other periods, subtotals. */
@NullMarked
package vn.tiendo.report.dimension;

import org.jspecify.annotations.NullMarked;
