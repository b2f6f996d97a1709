package vn.tiendo.desk.rules;

import java.nio.file.Path;
import vn.tiendo.intake.check.TrialRun;

/** How {@code check} answers. */
interface CheckedAnswer {
    void show(Path file, TrialRun.Answer answer);
}
