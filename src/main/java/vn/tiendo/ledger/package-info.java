/** Accepted figures in PostgreSQL, append-only, each with its cell. */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"form", "submission", "programme", "measure"})
@NullMarked
package vn.tiendo.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
