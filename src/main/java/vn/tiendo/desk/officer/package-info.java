/** Commands for what officers write and answer. */
@NullMarked
package vn.tiendo.desk.officer;

import org.jspecify.annotations.NullMarked;
