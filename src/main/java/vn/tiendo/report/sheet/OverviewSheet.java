package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.dimension.CollectedForms;
import vn.tiendo.report.dimension.FigureColumn;
import vn.tiendo.report.dimension.RateExplained;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.AdjustedSide;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.ShownIndicators;

/** The report's first page: key figures, how far they reach, what a reader has to know. */
record OverviewSheet(ReportSource source, Section section) implements ReportSheet {

    private static final List<Double> WIDTHS = List.of(6.0, 56.0, 16.0, 20.0, 46.0);

    private Consolidation consolidation() {
        return source.consolidation();
    }

    @Override
    public void write(SheetWriter sheet) {
        var consolidation = consolidation();
        sheet.columns(WIDTHS);
        Masthead.write(
                consolidation,
                consolidation
                        .programme()
                        .report()
                        .titleFor(consolidation.programme().named(consolidation.period()))
                        .vi(),
                "",
                sheet);
        new IssueLine(source).text().ifPresent(line -> sheet.line(CellLook.SUBTITLE, line));
        sheet.gap()
                .line(CellLook.SECTION, new CoverageLine(consolidation).text())
                .gap();
        sheet.heading(Heading.grouping(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Cách tính, ghi chú")));
        sheet.freeze(0);
        figures(sheet);
        others(sheet);
        footnotes(sheet);
        charts(sheet);
        contents(sheet);
    }

    private void figures(SheetWriter sheet) {
        int number = 1;
        for (Indicator indicator : indicators()) {
            figure(sheet, indicator, Integer.toString(number++));
            new OverviewParts(consolidation(), indicator).lines().forEach(line -> sheet.row(CellLook.BODY, line));
        }
    }

    private void figure(SheetWriter sheet, Indicator indicator, String number) {
        var column = FigureColumn.fitted(List.of(indicator), List.of(province()))
                .getFirst()
                .rounded();
        var content = column.content(province());
        String note = content.equals(CellContent.BLANK)
                ? "Chưa có số liệu"
                : new RateExplained(consolidation()).of(indicator) + adjusted(indicator);
        var look = column.isRatio() ? CellLook.TOTAL : CellLook.BODY;
        sheet.row(look, line(number, indicator.name().vi(), column.unit(), content, note));
    }

    /** What of it the province added or took away itself. */
    private String adjusted(Indicator indicator) {
        return consolidation().adjusted().totals().stream()
                .filter(total -> total.unit().isEmpty() && total.indicator().equals(indicator))
                .map(total -> AdjustedSide.of(total).stream()
                        .map(side -> side.told(consolidation().programme()))
                        .collect(Collectors.joining("; ", " (trong đó điều chỉnh của tỉnh: ", ")")))
                .collect(Collectors.joining());
    }

    private List<Indicator> indicators() {
        var named = ShownIndicators.of(consolidation().programme(), section, "province");
        return named.isEmpty() ? consolidation().programme().indicators() : named;
    }

    private Figures province() {
        return consolidation().province();
    }

    /** What the other forms brought, a line each. */
    private void others(SheetWriter sheet) {
        var forms = new CollectedForms(consolidation());
        for (Form form : consolidation().programme().forms()) {
            if (!form.isAboutProjects()) {
                String brought = forms.isDue(form)
                        ? forms.summary(form).orElse("Chưa có số liệu")
                        : CollectedForms.notThisPeriod(form);
                String title = form.title().vi() + " (" + form.number() + ")";
                sheet.row(
                        CellLook.BODY,
                        List.of(
                                CellContent.centred("+"),
                                CellContent.words(title),
                                new CellContent.Spanning(CellContent.words(brought), 3)));
            }
        }
    }

    static List<CellContent> line(String number, String name, String unit, CellContent figure, String note) {
        return List.of(
                CellContent.centred(number),
                CellContent.words(name),
                CellContent.centred(unit),
                figure,
                CellContent.words(note));
    }

    private void footnotes(SheetWriter sheet) {
        sheet.gap().line(CellLook.SECTION, "Ghi chú");
        var notes = new ReaderNotes(consolidation());
        var sentences = notes.sentences();
        if (sentences.isEmpty()) {
            sheet.line(
                    CellLook.PARAGRAPH,
                    "Không có ghi chú: mọi đơn vị đã nhận, không có cảnh báo, không có đính chính.");
            return;
        }
        for (int i = 0; i < sentences.size(); i++) {
            sheet.line(CellLook.PARAGRAPH, "(" + (i + 1) + ") " + sentences.get(i));
        }
        if (!notes.where().isEmpty()) {
            sheet.line(CellLook.NOTE, notes.where());
        }
    }

    /** Each on a page of its own. */
    private void charts(SheetWriter sheet) {
        Charts.of(consolidation()).ifPresent(charts -> {
            sheet.pageBreak().drawing(charts.rates(), charts.height());
            charts.terms().ifPresent(terms -> sheet.pageBreak().drawing(terms, charts.height()));
        });
    }

    /** Links are of no use on paper, so they stand beside it. */
    private void contents(SheetWriter sheet) {
        int row = 1;
        for (Section other : consolidation().programme().report().sections()) {
            if (!other.equals(section)
                    && ReportSheet.of(source, other).silence().isEmpty()) {
                sheet.beside(row++, new CellContent.Link("→ " + other.sheet(), other.sheet()));
            }
        }
        var more = new ArrayList<String>();
        if (!consolidation().adjusted().entries().isEmpty()) {
            more.add(new AdjustmentsSheet(consolidation()).name());
        }
        ChangesSheet.of(source).map(ChangesSheet::name).ifPresent(more::add);
        for (String name : more) {
            sheet.beside(row++, new CellContent.Link("→ " + name, name));
        }
    }
}
