/**
 * A received file: identity, channel, archive by SHA-256, state; what moved it, what was found in it and answered, what the province
 * adjusted.
 */
@ApplicationModule(
        displayName = "Submissions",
        allowedDependencies = {"finding", "measure", "programme", "programme :: *", "workbook"})
@NullMarked
package vn.tiendo.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
