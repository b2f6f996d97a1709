/** Files that arrive, copies of what is known, where they lie. */
@NullMarked
package vn.tiendo.run.arrival;

import org.jspecify.annotations.NullMarked;
