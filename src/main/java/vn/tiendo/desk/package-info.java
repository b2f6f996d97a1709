/** Web pages and command line. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "run",
            "database",
            "definition",
            "submission",
            "notice",
            "workbook",
            "content",
            "form",
            "validation",
            "reply",
            "ledger",
            "progress",
            "report",
            "edition",
            "officer",
            "template",
            "programme",
            "measure"
        })
@NullMarked
package vn.tiendo.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
