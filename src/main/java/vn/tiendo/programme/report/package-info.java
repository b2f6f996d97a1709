/** Declared reports, letters and their templates. */
@NamedInterface("report")
@NullMarked
package vn.tiendo.programme.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
