/** Declared forms: columns, layout, choices, versions, what is filled in beforehand. */
@NamedInterface("form")
@NullMarked
package vn.tiendo.programme.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
