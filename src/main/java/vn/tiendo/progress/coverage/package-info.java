/** Who had to report and did, how late and how completely; restating in the units of another day. */
@NamedInterface("coverage")
@NullMarked
package vn.tiendo.progress.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
