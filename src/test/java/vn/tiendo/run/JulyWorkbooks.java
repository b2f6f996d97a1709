package vn.tiendo.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.form.read.StampSheet;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.template.Templates;

/**
 * The workbooks of July 2025 that ship in {@code input/2025-07}: blank workbooks of the units of that month, filled in by a
 * seeded hand that goes on from what was said in June of each project. Illustrative, all of it.
 */
final class JulyWorkbooks {

    static final Period JULY = Period.of("2025-07");
    private static final Period JUNE = Period.of("2025-06");
    private static final String FORM = "B01";
    private static final int ONE_IN = 8;
    private static final int DONG_OF_MILLION = 6;

    private final Catalogue.Entry entry;
    private final Templates templates;
    private final Map<String, Map<String, KeptFigure>> june = new HashMap<>();

    JulyWorkbooks(Catalogue.Entry entry, Templates templates, Ledger ledger) {
        this.entry = entry;
        this.templates = templates;
        var programme = entry.programme();
        for (var unit : programme.unitsExpected(JUNE)) {
            ledger.of(programme.code(), unit.code(), FORM, JUNE, Optional.empty()).stream()
                    .filter(figure -> figure.member().isEmpty())
                    .forEach(figure -> june.computeIfAbsent(figure.subject(), _ -> new HashMap<>())
                            .put(figure.field(), figure));
        }
    }

    List<UnitCode> senders() {
        return entry.programme().unitsExpected(JULY).stream()
                .map(unit -> unit.code())
                .toList();
    }

    byte[] of(UnitCode unit) throws IOException {
        var blank = new ByteArrayOutputStream();
        templates.write(unit, JULY, blank);
        var read = (Reading.Read) entry.reader().read(blank.toByteArray(), "blank.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()));
                var filled = new ByteArrayOutputStream()) {
            for (Table table : read.tables()) {
                var sheet = workbook.getSheet(table.sheet());
                table.leaves().forEach(row -> fill(table, row, sheet));
                clearColumnsShownOnly(table, sheet);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(JulyWorkbooks::settle)));
            removeStamp(workbook);
            workbook.write(filled);
            return filled.toByteArray();
        }
    }

    /** It is signed with a key of the home in which it was made, which no other home knows. */
    private static void removeStamp(XSSFWorkbook workbook) {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            var first = workbook.getSheetAt(i).getRow(0);
            if (first != null
                    && first.getCell(0) != null
                    && first.getCell(0).getCellType() == CellType.STRING
                    && first.getCell(0).getStringCellValue().equals(StampSheet.STAMP)) {
                workbook.removeSheetAt(i);
            }
        }
    }

    /** What the form does not ask for, but shows of the period before, is known as ours by the stamp only. */
    private static void clearColumnsShownOnly(Table table, XSSFSheet sheet) {
        var asked = table.columns().stream().map(ColumnFound::number).toList();
        int top = table.columns().getFirst().header().row();
        int last = asked.stream().mapToInt(Integer::intValue).max().orElseThrow();
        for (int column = 1; column <= last; column++) {
            if (!asked.contains(column)) {
                sheet.setColumnHidden(column - 1, true);
                for (int row = top - 1; row <= sheet.getLastRowNum(); row++) {
                    blank(sheet, row, column - 1);
                }
            }
        }
    }

    private static void blank(XSSFSheet sheet, int row, int column) {
        if (sheet.getRow(row) != null && sheet.getRow(row).getCell(column) != null) {
            sheet.getRow(row).getCell(column).setBlank();
        }
    }

    /** A formula that came to 0 might be one that nobody computed, as libraries write it. */
    private static void settle(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC
                && cell.getNumericCellValue() == 0) {
            cell.setCellValue(0);
            cell.removeFormula();
        }
    }

    private void fill(Table table, TableRow row, XSSFSheet sheet) {
        String code = row.text(table.form().leaf()).orElseThrow();
        var hand = new SplittableRandom(code.hashCode() * 31L + JULY.toString().hashCode());
        said(code, hand).forEach((field, value) -> write(cell(table, row, sheet, field), value));
        if (isFinished(code, hand)) {
            cell(table, row, sheet, "stage").setCellValue("Hoàn thành");
        }
        List.of("delay_reason", "difficulty", "proposal")
                .forEach(field -> words(code, field).ifPresent(text -> {
                    var cell = cell(table, row, sheet, field);
                    if (!cell.getCellStyle().getLocked() && cell.getCellType() == CellType.BLANK) {
                        cell.setCellValue(text);
                    }
                }));
    }

    /** Most of what should have been ready in the years before was finished meanwhile; of the rest it is asked why not. */
    private boolean isFinished(String code, SplittableRandom hand) {
        return entry.programme()
                        .project(code)
                        .flatMap(project -> project.finish())
                        .filter(year -> year < JULY.year())
                        .isPresent()
                && hand.nextInt(ONE_IN) > 0;
    }

    /** Money in million đồng, land in hectares. */
    private Map<String, BigDecimal> said(String code, SplittableRandom hand) {
        var plan = million(code, "plan");
        var before = million(code, "before");
        var total = million(code, "total");
        var disbursed = million(code, "dis_ytd");
        var built = million(code, "vol_ytd");
        var paid = part(plan.subtract(disbursed), hand.nextInt(8, 19));
        var done = part(paid, hand.nextInt(85, 116))
                .min(whole(total.subtract(before).subtract(built)));
        var said = new HashMap<String, BigDecimal>();
        said.put("contract", part(total, hand.nextInt(88, 97)));
        said.put("vol_in", done);
        said.put("vol_ytd", built.add(done));
        said.put("dis_in", paid);
        said.put("dis_ytd", disbursed.add(paid));
        said.put("est_year", million(code, "est_year").max(disbursed.add(paid)));
        number(code, "land_done").ifPresent(land -> said.put("land_done", land));
        return said;
    }

    /** So many percent, in whole millions; nothing of what is below zero. */
    private static BigDecimal part(BigDecimal amount, int percent) {
        return whole(amount.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO).setScale(0, RoundingMode.DOWN);
    }

    private BigDecimal million(String code, String field) {
        return number(code, field)
                .map(dong -> dong.movePointLeft(DONG_OF_MILLION))
                .orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> number(String code, String field) {
        return june(code, field).flatMap(KeptFigure::value);
    }

    private Optional<String> words(String code, String field) {
        return june(code, field).flatMap(KeptFigure::words);
    }

    private Optional<KeptFigure> june(String code, String field) {
        return Optional.ofNullable(june.getOrDefault(code, Map.of()).get(field));
    }

    private static XSSFCell cell(Table table, TableRow row, XSSFSheet sheet, String field) {
        var column = table.column(Slot.of(field)).orElseThrow();
        return sheet.getRow(row.number() - 1).getCell(column.number() - 1);
    }

    private static void write(XSSFCell cell, BigDecimal value) {
        if (cell.getCellStyle().getLocked()) {
            throw new IllegalStateException(cell.getSheet().getSheetName() + "!" + cell.getReference() + " is locked");
        }
        cell.setCellValue(value.doubleValue());
    }
}
