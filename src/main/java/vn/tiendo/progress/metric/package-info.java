/** Indicators by dimension, held against other periods, ranked, told over time. */
@NamedInterface("metric")
@NullMarked
package vn.tiendo.progress.metric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
