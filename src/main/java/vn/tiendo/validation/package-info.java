/** Rules and findings. Pure: history is handed in. */
@ApplicationModule(
        displayName = "Validation",
        allowedDependencies = {"form", "form :: read", "workbook", "programme", "programme :: *", "measure", "finding"})
@NullMarked
package vn.tiendo.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
