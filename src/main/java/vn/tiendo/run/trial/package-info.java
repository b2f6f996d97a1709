/** Rules tried on what was sent before, and old decisions judged once more. */
@NamedInterface("trial")
@NullMarked
package vn.tiendo.run.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
