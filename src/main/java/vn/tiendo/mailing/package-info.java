/** Which mail is written of what happened, and when it leaves. */
@ApplicationModule(
        displayName = "Mailing",
        allowedDependencies = {
            "catalogue",
            "finding",
            "intake :: arrival",
            "intake :: check",
            "measure",
            "notice",
            "programme",
            "programme :: *",
            "reply",
            "submission",
            "submission :: finding",
            "validation",
            "workbook"
        })
@NullMarked
package vn.tiendo.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
