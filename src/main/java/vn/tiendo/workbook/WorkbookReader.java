package vn.tiendo.workbook;

/** Opens strangers' spreadsheets. Implementations are thread-safe; what they open is not. */
public interface WorkbookReader {

    /** About how many bytes of memory and of work a file is, told without reading it; 0 for what will be refused at once. */
    long weight(byte[] content);

    /**
     * Opens .xlsx, .xlsm or .xls by content, whatever the file is called.
     *
     * @param content the whole file; not changed, and not to be changed by the caller while the workbook is open
     * @param fileName only to recognise {@code ~$} owner files; never trusted for the format
     * @throws WorkbookRefused if it is no such workbook, is damaged, or is over a limit
     */
    Workbook open(byte[] content, String fileName);
}
