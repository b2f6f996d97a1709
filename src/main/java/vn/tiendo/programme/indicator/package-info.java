/** Declared indicators, by what they are told apart, what is watched, criteria of urban classes. */
@NamedInterface("indicator")
@NullMarked
package vn.tiendo.programme.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
