package vn.tiendo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook (.xlsx) being written, in memory; meant for reports, not for piles. The same drafts give the same bytes.
 * Not thread-safe; whoever opens it closes it.
 */
public final class WorkbookDraft implements Closeable {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final StyleBook styles = new StyleBook(workbook);
    private final List<SheetDraft> sheets = new ArrayList<>();
    private final List<BlankSheet> blanks = new ArrayList<>();

    private Locale language = Locale.of("vi");

    private WorkbookDraft() {}

    /**
     * An empty workbook.
     *
     * @param created what its properties give as the time of making: a fixed instant keeps the bytes the same
     */
    public static WorkbookDraft of(String title, String author, Instant created) {
        var draft = new WorkbookDraft();
        draft.describe(SafeText.of(title).text(), SafeText.of(author).text(), Date.from(created));
        return draft;
    }

    private void describe(String title, String author, Date created) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.setLastModifiedByUser(author);
        core.setCreated(Optional.of(created));
        core.setModified(Optional.of(created));
        workbook.getProperties().getExtendedProperties().setApplication("tiendo");
    }

    /**
     * A new last sheet: A4 landscape, fitted to one page's width, page numbers at its foot.
     *
     * @param name characters that spreadsheets forbid become spaces; cut at 31 characters
     * @param footer what stands at the left of every page's foot
     * @throws IllegalArgumentException if there is a sheet of that name
     */
    public SheetDraft sheet(String name, String footer) {
        String safe = WorkbookUtil.createSafeSheetName(SafeText.of(name).text());
        var sheet = new SheetDraft(workbook.createSheet(safe), styles);
        sheet.setUp(footer);
        sheets.add(sheet);
        return sheet;
    }

    /**
     * A new last sheet of the same set-up, to be filled in.
     *
     * @param name characters that spreadsheets forbid become spaces; cut at 31 characters
     * @param footer what stands at the left of every page's foot
     * @throws IllegalArgumentException if there is a sheet of that name
     */
    public BlankSheet blankSheet(String name, String footer) {
        String safe = WorkbookUtil.createSafeSheetName(SafeText.of(name).text());
        var sheet = new BlankSheet(workbook.createSheet(safe), styles, footer, language);
        blanks.add(sheet);
        return sheet;
    }

    /** Whoever fills it in is spoken to in that language: at the cells of blank sheets that are made from here on. */
    public WorkbookDraft speaking(Locale reader) {
        language = reader;
        return this;
    }

    /** Has programs work the formulas out when they open it. */
    public WorkbookDraft computedOnOpening() {
        workbook.setForceFormulaRecalculation(true);
        return this;
    }

    /** Writes the whole; closes nothing. */
    public void write(OutputStream out) throws IOException {
        sheets.forEach(SheetDraft::finish);
        blanks.forEach(BlankSheet::finish);
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        SteadyZip.repack(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
