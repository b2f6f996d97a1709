/** Differences between two versions of the definitions, and changes to registries that people confirm. */
@NamedInterface("change")
@NullMarked
package vn.tiendo.programme.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
