/** Declared layout and workbook in, rows and entries out, each with its cell. Repairs text and numbers, and says so. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"workbook", "workbook :: mark", "programme", "programme :: *", "measure"})
@NullMarked
package vn.tiendo.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
