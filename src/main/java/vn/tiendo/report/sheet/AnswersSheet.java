package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.report.word.Absences;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.ReportNames;

/** The answers to a block of questions: units down, questions across, those without answers saying why. */
record AnswersSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final int FIRST_COLUMNS = 2;

    @Override
    public Optional<String> silence() {
        return FormSheet.silence(consolidation, section);
    }

    @Override
    public void write(SheetWriter sheet) {
        table(sheet, FormSheet.of(consolidation, section));
        sheet.line(CellLook.NOTE, new CoverageLine(consolidation).of(section) + " Ô trống: chưa trả lời.");
    }

    private void table(SheetWriter sheet, FormSheet form) {
        form.top(sheet, List.of(5.0, 30.0));
        form.heading(sheet, List.of("TT", "Đơn vị"));
        sheet.pin(FIRST_COLUMNS);
        var units = form.units(Stream.concat(expected(), form.rows().stream().map(RowLine::unit)));
        if (form.hasSums()) {
            total(sheet, form, sheet.nextRow() + units.size());
        }
        var absences = Absences.of(consolidation);
        var answers = new HashMap<UnitCode, RowLine>();
        form.rows().forEach(row -> answers.putIfAbsent(row.unit(), row));
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var first = List.of(new CellContent.Ordinal(i + 1), CellContent.words(names().unit(unit)));
            Optional.ofNullable(answers.get(unit))
                    .ifPresentOrElse(
                            row -> answered(sheet, form, first, row),
                            () -> silent(sheet, form, first, absences.why(unit)));
        }
    }

    private ReportNames names() {
        return new ReportNames(consolidation.programme());
    }

    private Stream<UnitCode> expected() {
        var programme = consolidation.programme();
        return programme.units().stream()
                .map(Unit::code)
                .filter(unit -> programme.formsExpected(unit, consolidation.period()).stream()
                        .map(Form::code)
                        .anyMatch(code -> section.form().filter(code::equals).isPresent()));
    }

    private static void total(SheetWriter sheet, FormSheet form, int lastRow) {
        var label = new CellContent.Spanning(
                CellContent.words("TỔNG SỐ: " + form.rows().size() + " đơn vị trả lời"), FIRST_COLUMNS);
        var row = new ArrayList<CellContent>(List.of(label));
        form.columns().stream().limit(form.lead()).forEach(_ -> row.add(CellContent.BLANK));
        row.addAll(form.totals(form.rows(), new FormSheet.Span(FIRST_COLUMNS + 1, sheet.nextRow() + 1, lastRow)));
        sheet.row(CellLook.TOTAL, row);
    }

    private static void answered(SheetWriter sheet, FormSheet form, List<CellContent> first, RowLine line) {
        var row = new ArrayList<>(first);
        form.columns().forEach(column -> row.add(column.content(line)));
        sheet.row(CellLook.BODY, row);
    }

    private static void silent(SheetWriter sheet, FormSheet form, List<CellContent> first, String why) {
        var row = new ArrayList<>(first);
        row.add(new CellContent.Spanning(CellContent.words(why), form.columns().size()));
        sheet.row(CellLook.MUTED, row);
    }
}
