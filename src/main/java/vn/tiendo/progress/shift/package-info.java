/** What changed between two instants, each change with its cause. */
@NamedInterface("shift")
@NullMarked
package vn.tiendo.progress.shift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
