/** The sender's own workbook once more, with marks. Everything else in it stays as it was. */
@NamedInterface("mark-copy")
@NullMarked
package vn.tiendo.workbook.mark.copy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
