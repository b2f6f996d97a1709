/** What a cell shows: number formats, dates, rich text, looks; and what a sheet says of itself besides its cells. */
@NullMarked
package vn.tiendo.workbook.format;

import org.jspecify.annotations.NullMarked;
