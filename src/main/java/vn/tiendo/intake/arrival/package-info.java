/** Files in the drop folder: found, taken in, copies told. */
@NamedInterface("arrival")
@NullMarked
package vn.tiendo.intake.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
