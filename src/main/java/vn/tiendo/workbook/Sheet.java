package vn.tiendo.workbook;

import java.util.Iterator;
import java.util.List;

/** One sheet of an open workbook; usable until the workbook is closed. Not for several threads at once. */
public interface Sheet {

    /** Its name as the sender sees it, not cleaned. */
    String name();

    /** False if the sender's program hides the whole sheet. */
    boolean visible();

    /** Whether the sender does not see that column, counted from 1; known before the first row is read. */
    boolean isHiddenColumn(int column);

    /** Merged areas, known before the first row is read. Cells that lie under one are handed out like all others. */
    List<CellRange> merged();

    /**
     * Rows that hold something, by rising number, read one by one; each call begins anew.
     *
     * @throws WorkbookRefused from the iterator too, when the sheet turns out to be damaged or over a limit
     */
    Iterator<Row> rows();
}
