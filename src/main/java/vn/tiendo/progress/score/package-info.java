/** Scores of urban classes. */
@NamedInterface("score")
@NullMarked
package vn.tiendo.progress.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
