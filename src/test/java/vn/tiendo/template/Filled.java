package vn.tiendo.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.form.ColumnFound;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.form.Form;

/** A blank workbook, filled in as its user would: into open cells only, from what another workbook says. */
public final class Filled implements AutoCloseable {

    final XSSFWorkbook workbook;
    private final Set<String> written = new HashSet<>();

    public Filled(byte[] blank) {
        try {
            this.workbook = new XSSFWorkbook(new ByteArrayInputStream(blank));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies what the other says.
     *
     * @param blank the blank one as it is read
     */
    public Filled from(Reading.Read blank, Reading.Read other) {
        for (Table table : blank.tables()) {
            other.table(table.form().code()).ifPresent(source -> {
                copy(table, source);
                tellWhatDoesNotApply(table, source);
            });
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    /** The cells written, as {@code sheet!B7}. */
    Set<String> written() {
        return written;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void copy(Table blank, Table source) {
        var sheet = workbook.getSheet(blank.sheet());
        source.leaves().forEach(leaf -> {
            int row = row(blank, leaf).orElseGet(() -> spareRow(blank, sheet));
            for (ColumnFound column : blank.columns()) {
                leaf.entry(column.slot())
                        .filter(entry -> !(entry.value() instanceof EntryValue.Blank))
                        .ifPresent(entry -> write(blank, cell(blank, sheet, row, column), entry));
            }
        });
    }

    /** Printed rows of which the other says nothing: their user writes a dash. */
    private void tellWhatDoesNotApply(Table blank, Table source) {
        var sheet = workbook.getSheet(blank.sheet());
        var said = source.leaves().map(leaf -> key(blank.form(), leaf)).toList();
        blank.leaves()
                .filter(row -> !blank.form().isBlock() && !said.contains(key(blank.form(), row)))
                .forEach(row -> blank.columns().stream()
                        .filter(column -> column.column().required())
                        .map(column -> sheet.getRow(row.number() - 1).getCell(column.number() - 1))
                        .filter(cell -> !cell.getCellStyle().getLocked() && cell.getCellType() == CellType.BLANK)
                        .forEach(cell -> cell.setCellValue("-")));
    }

    /** Answers of a block stand where they stand. */
    private static XSSFCell cell(Table blank, XSSFSheet sheet, int row, ColumnFound column) {
        int at = blank.form().isBlock()
                ? blank.rows()
                        .getFirst()
                        .entry(column.slot())
                        .orElseThrow()
                        .address()
                        .row()
                : row;
        return sheet.getRow(at - 1).getCell(column.number() - 1);
    }

    private static Optional<Integer> row(Table blank, TableRow leaf) {
        return blank.form().isBlock()
                ? Optional.of(blank.rows().getFirst().number())
                : blank.rows().stream()
                        .filter(row -> key(blank.form(), row).equals(key(blank.form(), leaf)))
                        .map(TableRow::number)
                        .findFirst();
    }

    private static String key(Form form, TableRow row) {
        return form.subject() == Form.Subject.ROW && !form.key().equals(java.util.List.of(form.leaf()))
                ? form.key().stream().map(field -> row.text(field).orElse("")).reduce("", String::concat)
                : row.text(form.leaf()).orElse("");
    }

    private static int spareRow(Table blank, XSSFSheet sheet) {
        int leaf = blank.column(Slot.of(blank.form().leaf())).orElseThrow().number() - 1;
        int row = blank.columns().getFirst().header().row();
        while (true) {
            var held = sheet.getRow(row++);
            var cell = Objects.requireNonNull(held, "no spare row left in " + sheet.getSheetName())
                    .getCell(leaf);
            if (cell != null && !cell.getCellStyle().getLocked() && cell.getCellType() == CellType.BLANK) {
                return row;
            }
        }
    }

    private void write(Table blank, XSSFCell cell, Entry entry) {
        if (cell.getCellStyle().getLocked()) {
            return;
        }
        written.add(cell.getSheet().getSheetName() + "!" + cell.getReference());
        switch (entry.value()) {
            case EntryValue.Money(var amount, var _) ->
                cell.setCellValue(amount.in(blank.unit()).doubleValue());
            case EntryValue.Quantity(var number) -> cell.setCellValue(number.doubleValue());
            case EntryValue.Percent(var points, var _) -> cell.setCellValue(points.doubleValue());
            case EntryValue.Day(var date, var precision)
            when precision == EntryValue.Day.Precision.DAY -> cell.setCellValue(date);
            case EntryValue.Day _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.NotApplicable _ -> cell.setCellValue(entry.raw());
            case EntryValue.Blank _, EntryValue.Unreadable _, EntryValue.Failed _, EntryValue.NotComputed _ ->
                assertThat(entry).as("what is copied").isNull();
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
