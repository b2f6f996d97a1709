/** The catalogue that the province keeps in {@code jobs/}: tasks, units, towns, projects, forms, rules, indicators, schedule, reports. */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {"measure"})
@NullMarked
package vn.tiendo.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
