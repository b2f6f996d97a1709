/** The programmes that are known now, what checks their workbooks, how those are read. */
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
