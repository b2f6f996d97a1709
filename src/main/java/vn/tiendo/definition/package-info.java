/** Definitions as they were: the files of every programme, kept by version, so that an old decision can be explained. */
@ApplicationModule(
        displayName = "Definitions kept",
        allowedDependencies = {"programme :: load"})
@NullMarked
package vn.tiendo.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
