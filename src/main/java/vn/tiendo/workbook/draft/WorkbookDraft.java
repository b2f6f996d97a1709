package vn.tiendo.workbook.draft;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook (.xlsx) being written: in memory, but for the rows of its {@linkplain #longSheet long sheets}. The same
 * drafts give the same bytes. Not thread-safe; whoever opens it closes it.
 */
public final class WorkbookDraft implements Closeable {

    /** So many rows of a long sheet are held in memory, at least as many as a heading has. */
    private static final int ROWS_HELD = 100;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_HELD);
    private final StyleBook styles = new StyleBook(workbook);
    private final List<SheetDraft> sheets = new ArrayList<>();
    private final List<BlankSheet> blanks = new ArrayList<>();
    private final Map<String, LongSheet> longSheets = new HashMap<>();

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
        var sheet = workbook.createSheet(safe(name));
        return set(new SheetDraft(sheet, sheet, styles), footer);
    }

    /**
     * The same for a sheet that may have very many rows: written as they come, they take no memory. What was written some
     * rows above cannot be added to, so it has no charts and nothing {@linkplain SheetDraft#beside beside} it.
     *
     * @param name characters that spreadsheets forbid become spaces; cut at 31 characters
     * @param footer what stands at the left of every page's foot
     * @throws IllegalArgumentException if there is a sheet of that name
     */
    public SheetDraft longSheet(String name, String footer) {
        var rows = streamed.createSheet(safe(name));
        var sheet = workbook.getSheet(rows.getSheetName());
        longSheets.put(sheet.getPackagePart().getPartName().getName().substring(1), new LongSheet(rows));
        return set(new SheetDraft(sheet, rows, styles), footer);
    }

    private SheetDraft set(SheetDraft sheet, String footer) {
        sheet.setUp(footer);
        sheets.add(sheet);
        return sheet;
    }

    private static String safe(String name) {
        return WorkbookUtil.createSafeSheetName(SafeText.of(name).text());
    }

    /**
     * A new last sheet of the same set-up, to be filled in.
     *
     * @param name characters that spreadsheets forbid become spaces; cut at 31 characters
     * @param footer what stands at the left of every page's foot
     * @throws IllegalArgumentException if there is a sheet of that name
     */
    public BlankSheet blankSheet(String name, String footer) {
        var sheet = new BlankSheet(workbook.createSheet(safe(name)), styles, footer, language);
        blanks.add(sheet);
        return sheet;
    }

    /** Whoever works with it is spoken to in that language: by the names of styles, at the cells of blank sheets made from here on. */
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
        SteadyZip.repack(bytes.toByteArray(), out, this::copy);
    }

    private void copy(String name, InputStream part, OutputStream to) throws IOException {
        var rows = Optional.ofNullable(longSheets.get(name));
        if (name.equals(NamedStyles.PART)) {
            styles.named().complete(part, to, language);
        } else if (ChartPart.is(name)) {
            ChartPart.complete(part, to);
        } else if (rows.isPresent()) {
            rows.get().complete(part, to);
        } else {
            part.transferTo(to);
        }
    }

    @Override
    public void close() throws IOException {
        // The workbook itself, too.
        streamed.close();
    }
}
