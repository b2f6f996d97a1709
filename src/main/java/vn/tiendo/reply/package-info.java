/** The sender's own workbook back, wrong cells marked, with a first sheet that lists what was found. */
@ApplicationModule(
        displayName = "Replies",
        allowedDependencies = {
            "validation",
            "submission",
            "submission :: finding",
            "workbook",
            "workbook :: *",
            "content",
            "programme",
            "programme :: fault",
            "measure"
        })
@NullMarked
package vn.tiendo.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
