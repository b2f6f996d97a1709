package vn.tiendo.report.source;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.report.ReportFormats;

/** One way in which a report leaves the house. A new format is a new class of this kind, named in {@link ReportFormats}. */
public interface ReportFormat {

    /** As it is asked for: {@code xlsx}. */
    String code();

    /** The file's name with its ending, without folders. */
    String fileName(ReportSource source);

    /** Writes the whole file; the same source gives the same bytes. Does not close the stream. */
    void write(ReportSource source, OutputStream out) throws IOException;

    /** Whether the source has what it writes of. */
    default boolean suits(ReportSource source) {
        return true;
    }
}
