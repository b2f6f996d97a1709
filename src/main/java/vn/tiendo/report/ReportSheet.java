package vn.tiendo.report;

import vn.tiendo.content.SheetWriter;

/** One sheet of the provincial workbook. */
interface ReportSheet {

    /** What the report's definition calls it stands above its tables. */
    void write(SheetWriter sheet);
}
