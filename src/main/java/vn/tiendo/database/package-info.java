/** Where PostgreSQL is: the embedded server under the home folder, or the one that the operator names. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package vn.tiendo.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
