/** The path of a spreadsheet as Spring Batch jobs: collect, check and keep, consolidate, report; schedule and rerun. The only room that imports Spring Batch. */
@ApplicationModule(
        displayName = "Runs",
        allowedDependencies = {
            "database",
            "definition",
            "submission",
            "submission :: adjust",
            "submission :: finding",
            "notice",
            "workbook",
            "workbook :: open",
            "form",
            "form :: read",
            "validation",
            "validation :: known",
            "reply",
            "ledger",
            "ledger :: change",
            "progress",
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
package vn.tiendo.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
