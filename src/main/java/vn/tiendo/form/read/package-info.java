/** Reads a form's rows and entries from where they stand, the cover's answers, and what is left over. */
@NamedInterface("read")
@NullMarked
package vn.tiendo.form.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
