/** Editions: what was published of a period, kept file by file with what it was made from, and made again to the same bytes. */
@ApplicationModule(
        displayName = "Editions",
        allowedDependencies = {
            "report",
            "report :: source",
            "document",
            "content",
            "progress",
            "progress :: *",
            "submission",
            "officer",
            "programme",
            "programme :: *",
            "measure"
        })
@NullMarked
package vn.tiendo.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
