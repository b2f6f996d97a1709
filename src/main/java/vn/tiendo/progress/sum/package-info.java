/** Sums per leaf: what counts, added up by place and term. */
@NamedInterface("sum")
@NullMarked
package vn.tiendo.progress.sum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
