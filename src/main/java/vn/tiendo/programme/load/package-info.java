/** Reads a programme's folder as a whole. */
@NamedInterface("load")
@NullMarked
package vn.tiendo.programme.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
