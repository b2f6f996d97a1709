/** Web pages and command line. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "run",
            "run :: *",
            "database",
            "definition",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "notice",
            "workbook",
            "content",
            "form",
            "validation",
            "validation :: known",
            "reply",
            "ledger",
            "ledger :: change",
            "progress :: *",
            "report",
            "report :: source",
            "edition",
            "officer",
            "template",
            "programme",
            "programme :: *",
            "measure",
            "finding"
        })
@NullMarked
package vn.tiendo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
