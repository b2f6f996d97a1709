package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Choice;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/** The report's first page: key figures, how far they reach, what a reader has to know. */
record OverviewSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final List<Double> WIDTHS = List.of(6.0, 56.0, 16.0, 20.0, 46.0);
    private static final int CHART_POINTS = 232;

    @Override
    public void write(SheetWriter sheet) {
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
        sheet.gap()
                .line(CellLook.SECTION, new Footnotes(consolidation).coverage())
                .gap();
        sheet.heading(Heading.grouping(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Cách tính, ghi chú")));
        sheet.freeze(0);
        figures(sheet);
        capital(sheet);
        others(sheet);
        footnotes(sheet);
        charts(sheet);
        contents(sheet);
    }

    private void figures(SheetWriter sheet) {
        int number = 1;
        for (Indicator indicator : indicators()) {
            var column = FigureColumn.fitted(List.of(indicator), List.of(province()))
                    .getFirst()
                    .rounded();
            var content = column.content(province());
            String note = content.equals(CellContent.BLANK)
                    ? "Chưa có số liệu"
                    : new RateExplained(consolidation).of(indicator) + adjusted(indicator);
            var look = column.isRatio() ? CellLook.TOTAL : CellLook.BODY;
            sheet.row(look, line(Integer.toString(number++), indicator.name().vi(), column.unit(), content, note));
        }
    }

    /** What of it the province added or took away itself. */
    private String adjusted(Indicator indicator) {
        return consolidation.adjusted().totals().stream()
                .filter(total -> total.unit().isEmpty() && total.indicator().equals(indicator))
                .map(total -> AdjustedSide.of(total).stream()
                        .map(side -> side.told(consolidation.programme()))
                        .collect(Collectors.joining("; ", " (trong đó điều chỉnh của tỉnh: ", ")")))
                .collect(Collectors.joining());
    }

    private List<Indicator> indicators() {
        var named = ShownIndicators.of(consolidation.programme(), section, "province");
        return named.isEmpty() ? ShownIndicators.ofProvince(consolidation.programme()) : named;
    }

    private Figures province() {
        return consolidation.province();
    }

    private void capital(SheetWriter sheet) {
        for (Indicator indicator : ShownIndicators.by(consolidation.programme(), "capital")) {
            if (indicator.denominator().isEmpty() && !consolidation.capital().isEmpty()) {
                sheet.row(CellLook.GROUP, line("", indicator.name().vi(), "", CellContent.BLANK, ""));
                capital(sheet, indicator);
            }
        }
    }

    private void capital(SheetWriter sheet, Indicator indicator) {
        var column = FigureColumn.fitted(
                        List.of(indicator), consolidation.capital().values())
                .getFirst()
                .rounded();
        var total = whole(indicator);
        for (Choice source : new Names(consolidation.programme()).choices("capital")) {
            var figures = consolidation.capital().getOrDefault(source.value(), Figures.NONE);
            String share = figures.sum(indicator.code())
                    .flatMap(part -> total.flatMap(whole -> shareOf(part, whole)))
                    .orElse("Chưa có số liệu");
            sheet.row(CellLook.BODY, line("-", source.name().vi(), column.unit(), column.content(figures), share));
        }
    }

    /** What the sources are parts of; nothing where they do not add up. */
    private Optional<BigDecimal> whole(Indicator indicator) {
        return indicator.numerator() instanceof Indicator.Measure.Extreme
                ? Optional.empty()
                : Rollup.of(
                                consolidation.programme().indicators(),
                                consolidation.capital().values())
                        .sum(indicator.code());
    }

    private static Optional<String> shareOf(BigDecimal part, BigDecimal whole) {
        return new vn.tiendo.measure.Share(part, whole)
                .percent(2)
                .map(points -> "Chiếm " + Vietnamese.percent(points) + " tổng các nguồn");
    }

    /** What the other forms brought, a line each. */
    private void others(SheetWriter sheet) {
        var forms = new CollectedForms(consolidation);
        for (Form form : consolidation.programme().forms()) {
            if (!forms.projects().equals(Optional.of(form))) {
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

    private static List<CellContent> line(String number, String name, String unit, CellContent figure, String note) {
        return List.of(
                CellContent.centred(number),
                CellContent.words(name),
                CellContent.centred(unit),
                figure,
                CellContent.words(note));
    }

    private void footnotes(SheetWriter sheet) {
        sheet.gap().line(CellLook.SECTION, "Ghi chú");
        var sentences = new Footnotes(consolidation).sentences();
        if (sentences.isEmpty()) {
            sheet.line(
                    CellLook.PARAGRAPH,
                    "Không có ghi chú: mọi đơn vị đã nhận, không có cảnh báo, không có đính chính.");
        }
        for (int i = 0; i < sentences.size(); i++) {
            sheet.line(CellLook.PARAGRAPH, "(" + (i + 1) + ") " + sentences.get(i));
        }
    }

    /** On a page of their own. */
    private void charts(SheetWriter sheet) {
        Charts.of(consolidation).ifPresent(charts -> {
            sheet.pageBreak().chart(charts.rates(), CHART_POINTS);
            if (charts.canShowTerms()) {
                sheet.gap().chart(charts.terms(), CHART_POINTS);
            }
        });
    }

    /** Links are of no use on paper, so they stand beside it. */
    private void contents(SheetWriter sheet) {
        int row = 1;
        for (Section other : consolidation.programme().report().sections()) {
            if (!other.equals(section)) {
                sheet.beside(row++, new CellContent.Link("→ " + other.sheet(), other.sheet()));
            }
        }
        if (!consolidation.adjusted().entries().isEmpty()) {
            String adjustments = new AdjustmentsSheet(consolidation).name();
            sheet.beside(row, new CellContent.Link("→ " + adjustments, adjustments));
        }
    }
}
