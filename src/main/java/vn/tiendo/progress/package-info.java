/**
 * What figures come to: sums by every dimension, indicators held against other periods, warnings, forecasts, scores, explanations, and
 * what changed between two instants.
 */
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {"ledger", "submission", "submission :: adjust", "programme", "programme :: *", "measure"
        })
@NullMarked
package vn.tiendo.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
