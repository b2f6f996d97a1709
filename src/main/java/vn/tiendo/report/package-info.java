/** Editions for the province: one content, many formats. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "progress",
            "submission",
            "officer",
            "workbook",
            "content",
            "document",
            "programme",
            "measure"
        })
@NullMarked
package vn.tiendo.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
