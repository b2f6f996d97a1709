/** What was found in a submission, what its sender answered, how reasons returned. */
@NamedInterface("finding")
@NullMarked
package vn.tiendo.submission.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
