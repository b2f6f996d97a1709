/** Loaded programmes, the checker of each, and the careful reading of their workbooks. */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {
            "database",
            "form",
            "form :: read",
            "measure",
            "programme",
            "programme :: *",
            "report",
            "submission",
            "validation",
            "workbook",
            "workbook :: open"
        })
@NullMarked
package vn.tiendo.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
