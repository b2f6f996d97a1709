package vn.tiendo.desk;

import java.nio.file.Path;
import vn.tiendo.validation.Checked;

/** How {@code check} answers. */
interface CheckedAnswer {
    void show(Path file, Checked checked);
}
