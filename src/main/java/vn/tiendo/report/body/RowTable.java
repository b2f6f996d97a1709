package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.report.ReportItem.Listed;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/** A table of a form's rows: those of whom the report is on, as they were reported, added up in the first row. */
record RowTable(Telling telling, Listed listed) {

    private static final int NUMBER_SHARE = 5;

    /** None where the form is not collected with the period; a sentence where there is no row. */
    Stream<Block> blocks() {
        return telling
                .programme()
                .form(listed.form())
                .filter(form ->
                        telling.programme().isDue(form, telling.consolidation().period()))
                .stream()
                .map(this::block);
    }

    private BodyWords words() {
        return telling.words();
    }

    private Block block(Form form) {
        var columns = new RowTexts(telling, form).of(listed.columns());
        var rows =
                ordered(telling.rows(form.code()).stream().filter(this::isMeant).toList(), form);
        if (rows.isEmpty()) {
            return Block.Paragraph.of(words().say("rows.none", words().of(listed.caption())));
        }
        int most = listed.most() == 0 ? rows.size() : listed.most();
        var lines = new ArrayList<Block.Line>();
        if (listed.whole()) {
            lines.add(total(columns, rows));
        }
        for (int i = 0; i < Math.min(most, rows.size()); i++) {
            var row = rows.get(i);
            var cells = new ArrayList<CellContent>(List.of(new CellContent.Ordinal(i + 1)));
            columns.forEach(column -> cells.add(column.cell().of(row)));
            lines.add(new Block.Line(CellLook.BODY, cells));
        }
        return new Block.Table(
                words().of(listed.caption()),
                columns.stream().anyMatch(RowTexts.TableColumn::money)
                        ? words().language().of(telling.amounts().money())
                        : "",
                heading(columns),
                Stream.concat(Stream.of(NUMBER_SHARE), columns.stream().map(RowTexts.TableColumn::share))
                        .toList(),
                lines,
                notes(rows.size() - most, lines));
    }

    private boolean isMeant(RowLine row) {
        return listed.where().entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(row.texts().getOrDefault(entry.getKey(), "")));
    }

    private Heading heading(List<RowTexts.TableColumn> columns) {
        var paths = new ArrayList<List<String>>(List.of(List.of(words().say("number"))));
        columns.forEach(column -> paths.add(List.of(column.name())));
        return new Heading(paths);
    }

    /** What cannot be added up stays blank; the first such column says what the row is. */
    private Block.Line total(List<RowTexts.TableColumn> columns, List<RowLine> rows) {
        var cells = new ArrayList<CellContent>(List.of(CellContent.BLANK));
        boolean named = false;
        for (var column : columns) {
            var total = column.total().of(rows);
            if (total.isEmpty() && !named) {
                cells.add(CellContent.words(words().say("rows.total", rows.size())));
                named = true;
            } else {
                cells.add(total.orElse(CellContent.BLANK));
            }
        }
        return new Block.Line(CellLook.TOTAL, cells);
    }

    private List<Sentence> notes(int left, List<Block.Line> lines) {
        var notes = new ArrayList<Sentence>();
        if (left > 0) {
            notes.add(Sentence.of(words().say("warned.more", left)));
        }
        boolean unknown = lines.stream().flatMap(line -> line.cells().stream()).anyMatch(RowTexts.UNKNOWN::equals);
        if (unknown) {
            notes.add(Sentence.of(words().say("legend", RowTexts.NOT_REPORTED + " " + words().say("sign.0"))));
        }
        return notes;
    }

    /** What is not known comes last, either way; equal ones stay as they are in the sheet. */
    private List<RowLine> ordered(List<RowLine> rows, Form form) {
        if (listed.order().isEmpty()) {
            return rows;
        }
        var cells = new RowTexts(telling, form);
        String by = listed.order().get();
        Comparator<BigDecimal> numbers = listed.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream()
                .sorted(Comparator.comparing(
                        row -> cells.number(by, row), (one, other) -> compare(one, other, numbers)))
                .toList();
    }

    private static int compare(Optional<BigDecimal> one, Optional<BigDecimal> other, Comparator<BigDecimal> numbers) {
        return one.isEmpty() || other.isEmpty()
                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                : numbers.compare(one.get(), other.get());
    }
}
