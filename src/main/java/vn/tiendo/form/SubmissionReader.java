package vn.tiendo.form;

import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.WorkbookReader;
import vn.tiendo.workbook.WorkbookRefused;

/** From a file's bytes to what it says, or to why it is not read. Safe for several threads. */
public final class SubmissionReader {

    private final WorkbookReader workbooks;
    private final FormReader forms;
    private final boolean needsPeriod;

    public SubmissionReader(WorkbookReader workbooks, FormReader forms) {
        this.workbooks = workbooks;
        this.forms = forms;
        this.needsPeriod = forms.needsPeriod();
    }

    /** Never throws for what a sender may have put into the file. */
    public Reading read(byte[] content, String fileName) {
        var reading = read(content, fileName, forms);
        return period(reading)
                .filter(_ -> needsPeriod)
                .map(period -> read(content, fileName, forms.asOf(period)))
                .orElse(reading);
    }

    private static Optional<Period> period(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.identity().period();
            case Reading.Refused _ -> Optional.empty();
        };
    }

    private Reading read(byte[] content, String fileName, FormReader reader) {
        try (var workbook = workbooks.open(content, fileName)) {
            return reader.read(workbook);
        } catch (WorkbookRefused refused) {
            return new Reading.Refused(refused.refusal());
        }
    }
}
