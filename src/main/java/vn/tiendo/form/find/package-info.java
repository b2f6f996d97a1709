/** Where in a workbook a form stands: sheets, headings, headers, blocks, where a table ends. */
@NullMarked
package vn.tiendo.form.find;

import org.jspecify.annotations.NullMarked;
