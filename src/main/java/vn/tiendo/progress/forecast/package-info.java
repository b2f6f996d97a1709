/** What a year will come to, by several methods. */
@NamedInterface("forecast")
@NullMarked
package vn.tiendo.progress.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
