/** The province's adjustments as they count, beside what was reported. */
@NamedInterface("adjust")
@NullMarked
package vn.tiendo.progress.adjust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
