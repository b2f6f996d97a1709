package vn.tiendo.desk.rules;

import java.nio.file.Path;
import vn.tiendo.intake.check.FileTrial;

/** How {@code check} answers. */
interface CheckedAnswer {
    void show(Path file, FileTrial.Answer answer);
}
