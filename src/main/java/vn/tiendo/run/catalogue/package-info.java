/** The programmes that are known now, how workbooks are read, settings. */
@NamedInterface("catalogue")
@NullMarked
package vn.tiendo.run.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
