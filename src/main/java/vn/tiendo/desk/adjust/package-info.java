/** Commands for the province's adjustments and for double counting. */
@NullMarked
package vn.tiendo.desk.adjust;

import org.jspecify.annotations.NullMarked;
