package vn.tiendo.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.Refusal;
import vn.tiendo.workbook.WorkbookReader;

/**
 * Reads a stranger's file so that neither the time nor the memory it takes is anybody else's trouble (docs/security.md, guard
 * 6). Every file has a deadline. A heavy one is first tried in a process of its own with little memory, which can be
 * killed; only what went well there is read here, and one such file at a time. Safe for several threads.
 */
public final class CarefulReader {

    /** What a process answers when reading a file was too much for it. */
    public static final int BROKE_DOWN = 4;

    private static final Logger LOG = LoggerFactory.getLogger(CarefulReader.class);

    /** Heavy files of all programmes take turns. */
    private static final Semaphore HEAVY = new Semaphore(1);

    private final WorkbookReader workbooks;
    private final SubmissionReader submissions;
    private final ReadingProcess process;
    private final RunSettings settings;

    CarefulReader(
            WorkbookReader workbooks, SubmissionReader submissions, ReadingProcess process, RunSettings settings) {
        this.workbooks = workbooks;
        this.submissions = submissions;
        this.process = process;
        this.settings = settings;
    }

    /** @throws IOException if the disk fails */
    public Reading read(Path file) throws IOException {
        return read(file, Optional.empty());
    }

    /**
     * Reads a file that is sent for that period, as far as its way in says.
     *
     * @throws IOException if the disk fails
     */
    public Reading read(Path file, Optional<Period> sentFor) throws IOException {
        long largest = settings.fileBytes();
        if (Files.size(file) > largest) {
            return new Reading.Refused(
                    new Refusal(Refusal.Cause.FILE_TOO_LARGE, Long.toString(Files.size(file)), Long.toString(largest)));
        }
        try (InputStream content = Files.newInputStream(file)) {
            return read(content.readAllBytes(), String.valueOf(file.getFileName()), sentFor);
        }
    }

    /** Reads a file of which nobody knows for which period it is sent. */
    public Reading read(byte[] content, String fileName) {
        return read(content, fileName, Optional.empty());
    }

    /** Never throws for what a sender may have put into the file. */
    Reading read(byte[] content, String fileName, Optional<Period> sentFor) {
        boolean heavy = workbooks.weight(content) > settings.reading().heavy().toBytes();
        return heavy ? readHeavy(content, fileName, sentFor) : readInTime(content, fileName, sentFor);
    }

    /** Reads with no care but the limits: for the process that may die of it. */
    public void readAlone(byte[] content, String fileName) {
        submissions.read(content, fileName);
    }

    private Reading readHeavy(byte[] content, String fileName, Optional<Period> sentFor) {
        HEAVY.acquireUninterruptibly();
        try {
            return process.survives(content, fileName) ? readInTime(content, fileName, sentFor) : tooHeavy();
        } finally {
            HEAVY.release();
        }
    }

    private Reading readInTime(byte[] content, String fileName, Optional<Period> sentFor) {
        var reading = new FutureTask<>(() -> submissions.read(content, fileName, sentFor));
        var thread = Thread.ofPlatform().daemon().name("reading").start(reading);
        try {
            return reading.get(settings.reading().deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.error("{} was not read within {}", fileName, settings.reading().deadline());
            thread.interrupt();
            return tooHeavy();
        } catch (ExecutionException e) {
            return failed(fileName, e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading " + fileName, e);
        }
    }

    /** A fault of ours in reading one file must not keep the others waiting: it is logged, and that file refused. */
    private Reading failed(String fileName, ExecutionException fault) {
        LOG.error("{} could not be read", fileName, fault);
        return fault.getCause() instanceof VirtualMachineError
                ? tooHeavy()
                : new Reading.Refused(Refusal.of(Refusal.Cause.DAMAGED));
    }

    private Reading tooHeavy() {
        String limit = Long.toString(settings.reading().deadline().toSeconds());
        return new Reading.Refused(new Refusal(Refusal.Cause.TOO_HEAVY, "", limit));
    }
}
