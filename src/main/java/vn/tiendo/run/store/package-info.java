/** Everything that reads or writes the database, wired once; rebuilding from the archive. */
@NamedInterface("store")
@NullMarked
package vn.tiendo.run.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
