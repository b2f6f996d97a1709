/** The provincial reports: one content, told in words and in tables, in many formats. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "progress",
            "progress :: *",
            "submission",
            "submission :: adjust",
            "officer",
            "workbook",
            "workbook :: draft",
            "content",
            "document",
            "programme",
            "programme :: *",
            "measure"
        })
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
