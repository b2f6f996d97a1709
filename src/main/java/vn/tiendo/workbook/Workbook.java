package vn.tiendo.workbook;

import java.io.Closeable;
import java.util.List;

/** A workbook opened for reading, its guards passed. Whoever opens it closes it. */
public interface Workbook extends Closeable {

    /** In the sender's order, hidden ones too. */
    List<Sheet> sheets();

    /** Harmless things that were left out and that the sender should know of. */
    List<Remark> remarks();

    /** What was left out. */
    enum Remark {
        MACROS_IGNORED,
        EXTERNAL_LINKS_IGNORED
    }

    /**
     * Checks what was not read to its end. To be called before anything that was read is put to use: a part too large
     * to be held in memory is only held against the zip's directory while it is read.
     *
     * @throws WorkbookRefused if any part is not what the file says it is
     */
    void finish();

    @Override
    void close();
}
