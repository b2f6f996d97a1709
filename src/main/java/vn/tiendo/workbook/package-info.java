/**
 * Spreadsheets in and out: guarded streaming reading of .xlsx and .xls; tables, styles named by meaning and charts out. Knows no domain.
 * The only room that knows POI's spreadsheets.
 */
@ApplicationModule(
        displayName = "Workbooks",
        allowedDependencies = {"content"})
@NullMarked
package vn.tiendo.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
