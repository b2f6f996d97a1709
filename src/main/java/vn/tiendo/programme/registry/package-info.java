/** Registries: units, towns, projects, owners, their names and successions, each with when it is valid. */
@NamedInterface("registry")
@NullMarked
package vn.tiendo.programme.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
