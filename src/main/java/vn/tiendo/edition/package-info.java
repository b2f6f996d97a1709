/** Editions: what was published of a period, kept file by file with what it was made from, and made again to the same bytes. */
@ApplicationModule(
        displayName = "Editions",
        allowedDependencies = {
            "content",
            "document",
            "measure",
            "officer",
            "programme",
            "programme :: *",
            "progress",
            "progress :: *",
            "report",
            "report :: source",
            "submission"
        })
@NullMarked
package vn.tiendo.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
