package vn.tiendo.form.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.Reading;
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

    /** The one that was right for the workbook before: only a guess, which what the next one says confirms or not. */
    private volatile FormReader latest;

    public SubmissionReader(WorkbookReader workbooks, FormReader forms) {
        this.workbooks = workbooks;
        this.forms = forms;
        this.needsPeriod = forms.needsPeriod();
        this.latest = forms;
    }

    /** Reads a file of which nobody knows for which period it is sent. */
    public Reading read(byte[] content, String fileName) {
        return read(content, fileName, Optional.empty());
    }

    /**
     * Never throws for what a sender may have put into the file.
     *
     * @param sentFor the period for which it was sent; what the workbook itself says goes before it
     */
    public Reading read(byte[] content, String fileName, Optional<Period> sentFor) {
        // Mostly the workbook says what its sender said, or what the one before it did, and need not be read twice.
        var guess = sentFor.map(this::asOf).orElse(latest);
        return switch (read(content, fileName, sentFor, guess)) {
            case Reading.Refused refused -> refused;
            case Reading.Read read -> {
                var right = read.identity()
                        .period()
                        .or(() -> sentFor)
                        .map(this::asOf)
                        .orElse(forms);
                latest = right;
                yield guess.readsLike(right, read) ? read : read(content, fileName, sentFor, right);
            }
        };
    }

    /** Workbooks of a period mostly come together; a reader of its own for each would take longer than the reading. */
    private FormReader asOf(Period period) {
        if (!needsPeriod) {
            return forms;
        }
        synchronized (byPeriod) {
            if (byPeriod.size() >= MOST_PERIODS) {
                byPeriod.clear();
            }
            return byPeriod.computeIfAbsent(period, forms::asOf);
        }
    }

    private Reading read(byte[] content, String fileName, Optional<Period> sentFor, FormReader reader) {
        try (var workbook = workbooks.open(content, fileName)) {
            return reader.read(workbook, sentFor);
        } catch (WorkbookRefused refused) {
            return new Reading.Refused(refused.refusal());
        }
    }
}
