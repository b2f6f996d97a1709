/** All that a period's report shows, as one value. */
@NamedInterface("consolidation")
@NullMarked
package vn.tiendo.progress.consolidation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
