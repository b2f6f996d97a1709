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

    @Override
    void close();
}
