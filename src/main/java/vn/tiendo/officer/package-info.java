/** What officers say: texts written for a report's places, kept with the figures they quote; what became of what was asked. */
@ApplicationModule(
        displayName = "Officers",
        allowedDependencies = {"measure", "programme", "submission"})
@NullMarked
package vn.tiendo.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
