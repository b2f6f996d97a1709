/** Drawings laid out as simple marks, the same for every format that draws, and written as SVG. Knows no library. */
@NamedInterface("chart")
@NullMarked
package vn.tiendo.document.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
