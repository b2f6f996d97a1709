package vn.tiendo.desk;

import java.nio.file.Path;
import vn.tiendo.run.TrialRun;

/** How {@code check} answers. */
interface CheckedAnswer {
    void show(Path file, TrialRun.Answer answer);
}
