/** Files that arrive, copies of what is known, where they lie. */
@NamedInterface("arrival")
@NullMarked
package vn.tiendo.intake.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
