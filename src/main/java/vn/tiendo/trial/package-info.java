/** Rules tried on what was sent before, and old decisions judged once more. */
@ApplicationModule(
        displayName = "Trial",
        allowedDependencies = {
            "catalogue",
            "finding",
            "form",
            "intake :: check",
            "ledger",
            "measure",
            "programme",
            "programme :: form",
            "queue",
            "store",
            "submission",
            "submission :: finding",
            "validation",
            "validation :: known",
            "workbook"
        })
@NullMarked
package vn.tiendo.trial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
