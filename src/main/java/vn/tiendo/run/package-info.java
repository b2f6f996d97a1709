/** The path of a spreadsheet as Spring Batch jobs: collect, check and keep, consolidate, report; schedule and rerun. The only room that imports Spring Batch. */
@ApplicationModule(
        displayName = "Runs",
        allowedDependencies = {
            "database",
            "definition",
            "submission",
            "notice",
            "workbook",
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
package vn.tiendo.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
