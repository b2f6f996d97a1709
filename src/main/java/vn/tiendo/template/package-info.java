/** The blank workbook for one unit and period: the official look, filled in as far as things are known, sealed. */
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {
            "form",
            "form :: read",
            "ledger",
            "workbook",
            "workbook :: draft",
            "content",
            "programme",
            "programme :: *",
            "measure"
        })
@NullMarked
package vn.tiendo.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
