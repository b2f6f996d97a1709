/** Opens a workbook of either kind, behind all guards. */
@NamedInterface("open")
@NullMarked
package vn.tiendo.workbook.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
