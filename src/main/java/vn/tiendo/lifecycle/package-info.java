/** What the province and districts do to submissions and figures, each act in one transaction. */
@ApplicationModule(
        displayName = "Lifecycle",
        allowedDependencies = {
            "catalogue",
            "edition",
            "finding",
            "intake :: check",
            "ledger",
            "measure",
            "officer",
            "programme",
            "programme :: *",
            "progress :: metric",
            "report :: source",
            "store",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "validation",
            "validation :: known"
        })
@NullMarked
package vn.tiendo.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
