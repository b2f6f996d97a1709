package vn.tiendo.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/**
 * A return of a grant's recipient as no Vietnamese district would send it: in English, on one sheet, with a cover of
 * questions, a table by year, quarter and kind, a table between headings, and a declaration. Every figure is invented.
 */
public final class GrantsReturn {

    /** The folder of the programme that declares it. */
    private static final Path JOBS = Path.of("src/test/resources/vn/tiendo/form/grants");

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellStyle day;
    private final CellStyle percent;
    private int moreOutputs;

    private GrantsReturn(Workbook workbook) {
        this.workbook = workbook;
        workbook.createSheet("How to fill this in").createRow(0).createCell(0).setCellValue("Answer every question.");
        this.sheet = workbook.createSheet("Return");
        this.day = style("dd/mm/yyyy");
        this.percent = style("0%");
    }

    public static Programme programme() {
        return Programmes.load(JOBS).getFirst();
    }

    public static GrantsReturn asXlsx() {
        return new GrantsReturn(new XSSFWorkbook());
    }

    public static GrantsReturn asXls() {
        return new GrantsReturn(new HSSFWorkbook());
    }

    /** With so many more rows of outputs, which put the tables below them further down. */
    GrantsReturn withMoreOutputs(int rows) {
        moreOutputs = rows;
        return this;
    }

    public byte[] bytes() {
        cover();
        outputs();
        int last = 23 + moreOutputs;
        funding(last + 2);
        declaration(last + 16);
        try (var bytes = new ByteArrayOutputStream();
                workbook) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover() {
        row(1, "School Renewal Grant", null, null, null, null, "Form SR-1");
        row(3, "Grant recipient", "Him Lam Learning Trust", null, null, null, "Reporting period", "Q2 2025");
        row(4, "Recipient code", "HLT");
        row(5, "Status of the programme", "Behind schedule");
        row(6, "Risk rating:", "Choose one…");
        row(7, "If off track, why?", "Type here");
        row(8, "Last audit", "March 2025", null, null, null, "Pupils reached", "1,250 pupils");
        row(9, "Contact person");
        row(10, "Name", "Lò Thị Hạnh");
        row(11, "Finance officer");
        row(12, "Name", "Quàng Văn Pó");
        row(13, "Purpose of the grant", null, null, null, null, "Grant ends with", "June 2026");
        row(14, "Safe, warm classrooms");
        merge("B3:D3", "B5:D5", "B6:D6", "A14:D14");
    }

    private void outputs() {
        row(16, "Part A – Outputs");
        row(17, "School", "Output", 2024, 2025, null, null, null, "Total to date", "Notes");
        row(18, null, null, "Q4", "Q1", null, "Quarter 2");
        row(19, null, null, "Actual", "Planned", "Actual", "Forecast", "Achieved", "Actual");
        merge("A17:A19", "B17:B19", "D17:G17", "D18:E18", "F18:G18", "H17:H18", "I17:I19");
        row(20, "TH-014: Him Lam school", "Classrooms renewed", 2, "1,250", 3, 4, "n/a", 5, "(see annex)");
        row(21, null, "Toilets built", 0, 1, "1.5", null, "tbc", "1.5");
        row(22, "TH-015: Noong Bua school: annex", "Classrooms renewed", 7, "(2)", "12,500.25", 1, 1, 20);
        row(23, null, "Wells", null, 1, 1, 2, 2, 3);
        row(23).setZeroHeight(true);
        merge("A20:A21");
        for (int i = 1; i <= moreOutputs; i++) {
            row(23 + i, null, "Output " + i, i, null, null, null, null, i);
        }
    }

    private void funding(int first) {
        row(first, "Part B – Funding, in thousand dong");
        row(first + 1, "Fund", "School", "Budget", null, "Spent to date", "% spent", "RAG", "Reason");
        row(first + 2, null, null, "Approved", "Revised");
        mergeBelow(first, "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3", "A4:H4", "A5:A6", "A11:H11");
        row(first + 3, "Building works");
        row(first + 4, "Capital fund", "TH-014: Him Lam school", "1,200,000", 1250000, "625,000.50", 0.5, "Low");
        row(first + 5, null, "TH-015: Noong Bua school", 800000, 800000, 80000, 0.1, "High");
        row(first + 6, null, "of which roofs", null, null, 5000);
        row(first + 7, "Subtotal Capital fund", null, 2000000, 2050000, "705,000.50");
        row(first + 8, "Repair fund", "TH-015: Noong Bua school", 50000, 60000, 60000, 1, "Amber (medium)", "Rain");
        row(first + 9, "Subtotal Repair fund", null, 50000, 60000, 60000);
        row(first + 10, "Equipment");
        row(first + 11, "Capital fund", "TH-014: Him Lam school", "-", 10000, 0, 0, "Green");
        row(first + 12, "Grand total", null, 2050000, 2120000, "765,000.50");
        for (int row : new int[] {4, 5, 8, 11}) {
            cell(first + row, 6).setCellStyle(percent);
        }
    }

    private void declaration(int first) {
        row(first, "Part C – Declaration");
        row(first + 1, "Signed by", null, "Date");
        row(first + 2, "Lò Thị Hạnh", null, LocalDate.of(2025, 7, 4));
    }

    private void row(int number, @Nullable Object... values) {
        row(number);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                put(cell(number, i + 1), value);
            }
        }
    }

    private void put(org.apache.poi.ss.usermodel.Cell cell, Object value) {
        switch (value) {
            case Integer number -> cell.setCellValue(number);
            case Double number -> cell.setCellValue(number);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private Row row(int number) {
        var row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private org.apache.poi.ss.usermodel.Cell cell(int row, int column) {
        return row(row).getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private void merge(String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    /** Areas as they were if that row were the first. */
    private void mergeBelow(int first, String... areas) {
        for (String area : areas) {
            var range = CellRangeAddress.valueOf(area);
            sheet.addMergedRegion(new CellRangeAddress(
                    range.getFirstRow() + first - 1,
                    range.getLastRow() + first - 1,
                    range.getFirstColumn(),
                    range.getLastColumn()));
        }
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
