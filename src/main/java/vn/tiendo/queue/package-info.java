/** Runs as they are kept and queued: who asked for what, which lane has it, how far it is, what failed. */
@ApplicationModule(
        displayName = "Queue",
        allowedDependencies = {"measure", "programme :: fault", "submission"})
@NullMarked
package vn.tiendo.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
