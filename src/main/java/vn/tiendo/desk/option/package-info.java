/** Options that commands share, and how what is given is understood. */
@NullMarked
package vn.tiendo.desk.option;

import org.jspecify.annotations.NullMarked;
