package vn.tiendo.form;

import vn.tiendo.workbook.WorkbookReader;
import vn.tiendo.workbook.WorkbookRefused;

/** From a file's bytes to what it says, or to why it is not read. Safe for several threads. */
public final class SubmissionReader {

    private final WorkbookReader workbooks;
    private final FormReader forms;

    public SubmissionReader(WorkbookReader workbooks, FormReader forms) {
        this.workbooks = workbooks;
        this.forms = forms;
    }

    /** Never throws for what a sender may have put into the file. */
    public Reading read(byte[] content, String fileName) {
        try (var workbook = workbooks.open(content, fileName)) {
            return forms.read(workbook);
        } catch (WorkbookRefused refused) {
            return new Reading.Refused(refused.refusal());
        }
    }
}
