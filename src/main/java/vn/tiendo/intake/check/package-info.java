/** Submissions judged lot by lot against what is known, and kept. */
@NamedInterface("check")
@NullMarked
package vn.tiendo.intake.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
