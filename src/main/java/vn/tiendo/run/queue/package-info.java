/** Runs as they are kept and queued, what failed, which lane each has. */
@NamedInterface("queue")
@NullMarked
package vn.tiendo.run.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
