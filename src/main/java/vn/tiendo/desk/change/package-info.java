/** What changed between two submissions or two instants, in words and JSON. */
@NullMarked
package vn.tiendo.desk.change;

import org.jspecify.annotations.NullMarked;
