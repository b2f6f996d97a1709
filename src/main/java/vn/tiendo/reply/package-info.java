/** The sender's own workbook back, wrong cells marked, with a first sheet that lists what was found. */
@ApplicationModule(
        displayName = "Replies",
        allowedDependencies = {
            "content",
            "finding",
            "measure",
            "programme",
            "programme :: fault",
            "submission",
            "submission :: finding",
            "validation",
            "workbook",
            "workbook :: *"
        })
@NullMarked
package vn.tiendo.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
