/** Values that cannot be wrong once built: periods, units, amounts, shares, folded words. No Spring, no files. */
@ApplicationModule(
        displayName = "Values",
        allowedDependencies = {})
@NullMarked
package vn.tiendo.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
