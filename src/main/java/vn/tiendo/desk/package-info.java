/** Web pages and command line. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "catalogue",
            "content",
            "database",
            "definition",
            "edition",
            "finding",
            "form",
            "intake :: check",
            "ledger",
            "ledger :: change",
            "lifecycle",
            "mailing",
            "measure",
            "notice",
            "officer",
            "programme",
            "programme :: *",
            "progress :: *",
            "queue",
            "receipt",
            "reply",
            "report",
            "report :: source",
            "run",
            "store",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "template",
            "trial",
            "validation",
            "validation :: known"
        })
@NullMarked
package vn.tiendo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
