/** Mail and letters: receipts, returns with the reply, reminders, the letter of đôn đốc; and the outbox that mail leaves by. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {
            "document",
            "finding",
            "measure",
            "programme",
            "programme :: *",
            "submission",
            "submission :: finding"
        })
@NullMarked
package vn.tiendo.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
