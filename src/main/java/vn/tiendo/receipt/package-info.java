/** Receipts of submissions, and what a correction changed. */
@ApplicationModule(
        displayName = "Receipt",
        allowedDependencies = {
            "catalogue",
            "database",
            "finding",
            "form",
            "intake :: arrival",
            "intake :: check",
            "ledger",
            "ledger :: change",
            "measure",
            "programme",
            "store",
            "submission",
            "submission :: finding",
            "validation",
            "validation :: known"
        })
@NullMarked
package vn.tiendo.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
