/** Warnings: what is late, falls, stands still, slips by a unit of money. */
@NamedInterface("watch")
@NullMarked
package vn.tiendo.progress.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
