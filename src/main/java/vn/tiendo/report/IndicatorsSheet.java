package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/** Indicators by any dimension: in the usual order of its members, or ranked; the whole above them. */
record IndicatorsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final int FIRST_COLUMNS = 2;

    @Override
    public void write(SheetWriter sheet) {
        var indicators = ShownIndicators.of(programme(), section, by());
        var rows = DimensionRows.of(consolidation, by(), indicators);
        var lines = rows.map(DimensionRows::lines).orElse(List.of());
        var columns = FigureColumn.fitted(indicators, shown(lines));
        sheet.columns(widths(columns));
        Masthead.write(consolidation, section.title().vi(), FigureColumn.unitLine(columns), sheet);
        if (notDue(indicators).isPresent()) {
            sheet.gap()
                    .line(
                            CellLook.PARAGRAPH,
                            CollectedForms.notThisPeriod(notDue(indicators).get()));
            return;
        }
        sheet.heading(heading(rows.map(DimensionRows::title).orElse("Nội dung"), columns))
                .pin(FIRST_COLUMNS);
        table(sheet, lines, columns);
        sheet.line(CellLook.NOTE, new Footnotes(consolidation).coverage() + rule());
        new AdjustedMark(consolidation).explain(sheet);
    }

    private Programme programme() {
        return consolidation.programme();
    }

    private String by() {
        return section.by().orElse("");
    }

    private Figures province() {
        return consolidation
                .further()
                .figures()
                .getOrDefault(Dimensions.PROVINCE, Map.of())
                .getOrDefault("", Figures.NONE);
    }

    /** A form whose figures it would show, where the period asks for none of them. */
    private Optional<Form> notDue(List<Indicator> indicators) {
        var forms = indicators.stream()
                .flatMap(indicator -> programme().form(indicator.numerator().form()).stream())
                .distinct()
                .toList();
        return forms.stream().anyMatch(new CollectedForms(consolidation)::isDue)
                ? Optional.empty()
                : forms.stream().findFirst();
    }

    private List<Figures> shown(List<DimensionRows.Line> lines) {
        var shown =
                new ArrayList<>(lines.stream().map(DimensionRows.Line::figures).toList());
        shown.add(province());
        return shown;
    }

    private List<Double> widths(List<FigureColumn> columns) {
        var widths = new ArrayList<>(List.of(7.0, 46.0));
        columns.forEach(
                column -> widths.add(Vietnamese.widthFor(column.titleWithUnit(), Math.max(column.width(), 12))));
        return widths;
    }

    private Heading heading(String title, List<FigureColumn> columns) {
        var names = new ArrayList<>(List.of(section.rank().isPresent() ? "Hạng" : "TT", title));
        columns.forEach(column -> names.add(column.titleWithUnit()));
        return new Heading(names.stream().map(List::of).toList());
    }

    private String rule() {
        return rank().map(indicator -> " Xếp hạng theo “" + indicator.name().vi() + "”, cao xếp trước.")
                .orElse("");
    }

    private Optional<Indicator> rank() {
        return section.rank()
                .flatMap(code -> programme().indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst());
    }

    private void table(SheetWriter sheet, List<DimensionRows.Line> lines, List<FigureColumn> columns) {
        var total = new ArrayList<CellContent>(
                List.of(new CellContent.Spanning(CellContent.words("TOÀN TỈNH"), FIRST_COLUMNS)));
        total.addAll(totals(lines, columns, sheet.nextRow()));
        sheet.row(CellLook.TOTAL, total);
        if (rank().isPresent()) {
            ranked(sheet, lines, columns, rank().get());
        } else {
            for (int i = 0; i < lines.size(); i++) {
                row(sheet, new CellContent.Ordinal(i + 1), lines.get(i), columns);
            }
        }
    }

    /** Live where the rows add up to the whole: they need not, where the registry does not know all. */
    private List<CellContent> totals(List<DimensionRows.Line> lines, List<FigureColumn> columns, int row) {
        var rolled = Rollup.of(
                programme().indicators(),
                lines.stream().map(DimensionRows.Line::figures).toList());
        boolean same = columns.stream().allMatch(column -> isSame(column.indicator(), rolled, province()));
        return same && !lines.isEmpty()
                ? new Subtotals(columns, FIRST_COLUMNS + 1).contents(province(), row, row + lines.size())
                : columns.stream().map(column -> column.content(province())).toList();
    }

    private static boolean isSame(Indicator indicator, Figures one, Figures other) {
        return plain(one.sum(indicator.code())).equals(plain(other.sum(indicator.code())))
                && plain(one.ratio(indicator.code()).map(Share::numerator))
                        .equals(plain(other.ratio(indicator.code()).map(Share::numerator)));
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros);
    }

    /** Equal ones share a rank; those without a value come last. */
    private static void ranked(
            SheetWriter sheet, List<DimensionRows.Line> lines, List<FigureColumn> columns, Indicator by) {
        var valued = lines.stream()
                .filter(line -> value(line, by).isPresent())
                .sorted(Comparator.comparing(
                                (DimensionRows.Line line) -> value(line, by).orElseThrow())
                        .reversed())
                .toList();
        int rank = 0;
        for (int i = 0; i < valued.size(); i++) {
            boolean tied = i > 0
                    && value(valued.get(i), by)
                                    .orElseThrow()
                                    .compareTo(value(valued.get(i - 1), by).orElseThrow())
                            == 0;
            rank = tied ? rank : i + 1;
            row(sheet, new CellContent.Ordinal(rank), valued.get(i), columns);
        }
        lines.stream()
                .filter(line -> value(line, by).isEmpty())
                .forEach(line -> row(sheet, CellContent.centred("–"), line, columns));
    }

    private static Optional<BigDecimal> value(DimensionRows.Line line, Indicator indicator) {
        return line.figures().sum(indicator.code()).or(() -> Ranking.ratio(line.figures(), indicator));
    }

    private static void row(SheetWriter sheet, CellContent first, DimensionRows.Line line, List<FigureColumn> columns) {
        var row = new ArrayList<>(List.of(first, CellContent.words(line.name())));
        columns.forEach(column -> row.add(column.content(line.figures())));
        sheet.row(CellLook.BODY, row);
    }
}
