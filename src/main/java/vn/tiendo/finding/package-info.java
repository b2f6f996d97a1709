/** What the sender is told of a submission, and what becomes of it. */
@ApplicationModule(
        displayName = "Findings",
        allowedDependencies = {"measure", "programme", "programme :: fault", "workbook"})
@NullMarked
package vn.tiendo.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
