/**
 * The path of a spreadsheet as Spring Batch jobs: collect, check and keep, consolidate, report; schedule and rerun.
 * The only room that imports Spring Batch.
 */
@ApplicationModule(
        displayName = "Runs",
        allowedDependencies = {
            "catalogue",
            "definition",
            "edition",
            "intake :: arrival",
            "intake :: check",
            "ledger",
            "mailing",
            "measure",
            "notice",
            "programme",
            "programme :: fault",
            "programme :: time",
            "progress",
            "progress :: *",
            "queue",
            "report",
            "report :: source",
            "store",
            "submission",
            "submission :: finding"
        })
@NullMarked
package vn.tiendo.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
