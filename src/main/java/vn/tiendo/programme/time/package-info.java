/** The reporting calendar: periods, deadlines, schedule, reminders. */
@NamedInterface("time")
@NullMarked
package vn.tiendo.programme.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
