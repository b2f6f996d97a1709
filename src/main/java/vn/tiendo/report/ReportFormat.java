package vn.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.tiendo.progress.Consolidation;

/** One way in which a period's consolidation leaves the house. A new format is a new class of this kind, nothing else. */
public interface ReportFormat {

    /** The file's name with its ending, without folders. */
    String fileName(Consolidation consolidation);

    /** Writes the whole file; the same consolidation gives the same bytes. Does not close the stream. */
    void write(Consolidation consolidation, OutputStream out) throws IOException;
}
