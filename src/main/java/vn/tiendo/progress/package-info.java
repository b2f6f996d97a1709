/** Metrics: roll-up to unit, task, owner, capital source and province, with coverage. */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"ledger", "submission", "submission :: adjust", "programme", "programme :: *", "measure"
        })
@NullMarked
package vn.tiendo.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
