/** A submission from the file that arrives to the verdict that is kept. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "catalogue",
            "database",
            "definition",
            "finding",
            "form",
            "ledger",
            "measure",
            "programme",
            "programme :: *",
            "progress :: sum",
            "queue",
            "reply",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "template",
            "validation",
            "validation :: known"
        })
@NullMarked
package vn.tiendo.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
