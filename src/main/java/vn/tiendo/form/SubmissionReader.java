package vn.tiendo.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.WorkbookReader;
import vn.tiendo.workbook.WorkbookRefused;

/** From a file's bytes to what it says, or to why it is not read. Safe for several threads. */
public final class SubmissionReader {

    /** Readers kept for periods; nobody works on more at a time, but senders may name any. */
    private static final int MOST_PERIODS = 24;

    private final WorkbookReader workbooks;
    private final FormReader forms;
    private final boolean needsPeriod;
    private final Map<Period, FormReader> byPeriod = new HashMap<>();

    public SubmissionReader(WorkbookReader workbooks, FormReader forms) {
        this.workbooks = workbooks;
        this.forms = forms;
        this.needsPeriod = forms.needsPeriod();
    }

    /** Reads a file of which nobody knows for which period it is sent. */
    public Reading read(byte[] content, String fileName) {
        return read(content, fileName, Optional.empty());
    }

    /**
     * Never throws for what a sender may have put into the file.
     *
     * @param sentFor the period for which it is sent, as far as its way in says
     */
    public Reading read(byte[] content, String fileName, Optional<Period> sentFor) {
        var reading = read(content, fileName, sentFor, forms);
        return period(reading)
                .filter(_ -> needsPeriod)
                .map(period -> read(content, fileName, sentFor, asOf(period)))
                .orElse(reading);
    }

    /** Workbooks of a period mostly come together; a reader of its own for each would take longer than the reading. */
    private FormReader asOf(Period period) {
        synchronized (byPeriod) {
            if (byPeriod.size() >= MOST_PERIODS) {
                byPeriod.clear();
            }
            return byPeriod.computeIfAbsent(period, forms::asOf);
        }
    }

    private static Optional<Period> period(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.identity().period();
            case Reading.Refused _ -> Optional.empty();
        };
    }

    private Reading read(byte[] content, String fileName, Optional<Period> sentFor, FormReader reader) {
        try (var workbook = workbooks.open(content, fileName)) {
            return reader.read(workbook, sentFor);
        } catch (WorkbookRefused refused) {
            return new Reading.Refused(refused.refusal());
        }
    }
}
