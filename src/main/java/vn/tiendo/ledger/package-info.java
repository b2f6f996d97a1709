/** Accepted figures in PostgreSQL, append-only, each with its cell; what was counted in every submission; what changed between two. */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"form", "submission :: adjust", "programme :: *", "measure"})
@NullMarked
package vn.tiendo.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
