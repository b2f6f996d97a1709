/** What the province adds to reported figures, and what it decided of things reported twice. */
@NamedInterface("adjust")
@NullMarked
package vn.tiendo.submission.adjust;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
