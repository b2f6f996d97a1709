/** What is kept in a database, for commands that start no Spring; the ledger made anew from the archive. */
@ApplicationModule(
        displayName = "Store",
        allowedDependencies = {
            "catalogue",
            "database",
            "definition",
            "edition",
            "form",
            "intake :: arrival",
            "intake :: check",
            "ledger",
            "mailing",
            "measure",
            "notice",
            "officer",
            "programme",
            "programme :: fault",
            "progress",
            "progress :: *",
            "queue",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "template",
            "validation"
        })
@NullMarked
package vn.tiendo.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
