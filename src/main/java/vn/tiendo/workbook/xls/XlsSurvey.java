package vn.tiendo.workbook.xls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import org.apache.poi.hssf.record.WSBoolRecord;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.WorkbookRefused;

/**
 * A first walk over the sheets of an .xls: none may share records with another, or two readers would see two
 * workbooks; some turn out to be dialogs; and their formulas tell whether the program that wrote them computes.
 */
final class XlsSurvey {

    private static final int DIALOG = 0x10;

    private final Set<XlsGlobals.Entry> dialogs = new HashSet<>();
    private final Set<XlsGlobals.Entry> unfinished = new HashSet<>();
    private boolean computed;
    private boolean blank = true;

    /** @throws WorkbookRefused naming the sheet that is cut off, or begins within another */
    static XlsSurvey of(XlsGlobals globals) {
        var survey = new XlsSurvey();
        var ordered = new ArrayList<>(globals.sheets());
        ordered.removeIf(entry -> !entry.worksheet());
        ordered.sort(Comparator.comparingLong(XlsGlobals.Entry::start));
        long free = globals.end();
        for (var entry : ordered) {
            if (entry.start() < free) {
                throw WorkbookRefused.because(Cause.SUSPICIOUS, entry.name());
            }
            free = globals.records(entry).each(record -> survey.take(entry, record));
        }
        return survey;
    }

    /** The sheets that hold tables, in the sender's order. */
    List<XlsGlobals.Entry> tables(XlsGlobals globals) {
        return globals.sheets().stream()
                .filter(entry -> entry.worksheet() && !dialogs.contains(entry))
                .toList();
    }

    /** What the formulas of that sheet are to be believed. */
    XlsCaches caches(XlsGlobals.Entry entry, XlsGlobals globals) {
        boolean disowned = globals.engine() == XlsGlobals.Engine.NONE || unfinished.contains(entry);
        return new XlsCaches(disowned, !computed, blank && globals.engine() == XlsGlobals.Engine.UNTOLD);
    }

    private void take(XlsGlobals.Entry entry, XlsRecords record) {
        switch (record.kind()) {
            case FormulaRecord.sid -> {
                XlsCellHead.read(record.in());
                var formula = XlsFormula.read(record.in());
                computed |= formula.showsComputing();
                blank &= formula.isBlank();
            }
            case UncalcedRecord.sid -> unfinished.add(entry);
            case WSBoolRecord.sid -> {
                // POI's own record looks for it in the wrong byte.
                if ((record.in().readUShort() & DIALOG) != 0) {
                    dialogs.add(entry);
                }
            }
            default -> {}
        }
    }
}
