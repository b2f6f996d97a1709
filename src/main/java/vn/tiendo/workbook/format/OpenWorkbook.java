package vn.tiendo.workbook.format;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.Refusal.Cause;
import vn.tiendo.workbook.Sheet;
import vn.tiendo.workbook.Workbook;
import vn.tiendo.workbook.WorkbookRefused;

/** An open workbook of either format; lets its content go when it is closed. */
public final class OpenWorkbook implements Workbook {

    private final List<Remark> remarks;
    private final Runnable rest;
    private List<Sheet> sheets;

    /**
     * @param rest checks what no sheet has read
     * @throws WorkbookRefused if there is no sheet, too many, or two whose names a reader cannot tell apart
     */
    public OpenWorkbook(List<? extends Sheet> sheets, Set<Remark> remarks, Limits limits, Runnable rest) {
        this.rest = rest;
        this.sheets = List.copyOf(sheets);
        this.remarks = List.copyOf(remarks);
        requireSome(limits);
        requireDistinctNames();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public List<Remark> remarks() {
        return remarks;
    }

    @Override
    public void finish() {
        rest.run();
    }

    @Override
    public void close() {
        sheets = List.of();
    }

    private void requireSome(Limits limits) {
        if (sheets.isEmpty()) {
            throw WorkbookRefused.because(Cause.DAMAGED, "");
        }
        if (sheets.size() > limits.sheets()) {
            throw WorkbookRefused.over(Cause.TOO_MANY_SHEETS, Integer.toString(sheets.size()), limits.sheets());
        }
    }

    private void requireDistinctNames() {
        var names = new HashSet<String>();
        for (Sheet sheet : sheets) {
            String name = Normalizer.normalize(sheet.name(), Normalizer.Form.NFC);
            if (!names.add(name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))) {
                throw WorkbookRefused.because(Cause.SUSPICIOUS, sheet.name());
            }
        }
    }
}
