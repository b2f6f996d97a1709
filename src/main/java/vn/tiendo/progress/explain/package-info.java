/** Where a number comes from: its leaves down to cells. */
@NamedInterface("explain")
@NullMarked
package vn.tiendo.progress.explain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
