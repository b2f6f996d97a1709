/** Commands for reports and editions. */
@NullMarked
package vn.tiendo.desk.edition;

import org.jspecify.annotations.NullMarked;
