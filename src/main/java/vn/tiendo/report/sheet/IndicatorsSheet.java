package vn.tiendo.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.dimension.AdjustedMark;
import vn.tiendo.report.dimension.AgainstAverage;
import vn.tiendo.report.dimension.CollectedForms;
import vn.tiendo.report.dimension.DimensionRows;
import vn.tiendo.report.dimension.FigureColumn;
import vn.tiendo.report.dimension.OtherPeriods;
import vn.tiendo.report.dimension.RateExplained;
import vn.tiendo.report.dimension.RowRemark;
import vn.tiendo.report.dimension.SheetRanking;
import vn.tiendo.report.dimension.ToldElsewhere;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.ShownIndicators;
import vn.tiendo.report.word.Vietnamese;

/**
 * Indicators by any dimension: in the usual order of its members, in groups where the programme has some, or ranked with the
 * average in its place; the whole above them, members without figures below.
 */
public record IndicatorsSheet(Consolidation consolidation, Situation situation, Section section)
        implements ReportSheet {

    /** The number and the name. */
    static final int FIRST_COLUMNS = 2;

    /** So many rows are still legible on one page; a few left over would stand alone on the next. */
    private static final int ONE_PAGE = 25;

    @Override
    public Optional<String> silence() {
        var forms = indicators().stream()
                .flatMap(indicator -> programme().form(indicator.numerator().form()).stream())
                .distinct()
                .toList();
        return forms.stream().anyMatch(new CollectedForms(consolidation)::isDue)
                ? Optional.empty()
                : forms.stream().findFirst().map(this::notDue);
    }

    private String notDue(Form form) {
        return CollectedForms.notThisPeriod(form);
    }

    @Override
    public void write(SheetWriter sheet) {
        var rows = DimensionRows.of(consolidation, by(), indicators());
        var lines = rows.map(DimensionRows::lines).orElse(List.of());
        var columns = FigureColumn.fitted(indicators(), shown(lines));
        var remarks = remarks();
        sheet.columns(widths(columns, remarks), FIRST_COLUMNS);
        Masthead.write(consolidation, section.title().vi(), FigureColumn.unitLine(columns), sheet);
        sheet.heading(heading(rows, columns, remarks)).pin(FIRST_COLUMNS);
        new IndicatorRows(consolidation, columns, remarks, sheet).write(rows, lines, rank());
        sheet.filter();
        if (lines.size() <= ONE_PAGE) {
            sheet.onOnePage();
        }
        sheet.line(CellLook.NOTE, new CoverageLine(consolidation).text() + rule());
        against().map(OtherPeriods::notes).orElse(List.of()).forEach(note -> sheet.line(CellLook.NOTE, note));
        new AdjustedMark(consolidation).explain(sheet);
    }

    private Programme programme() {
        return consolidation.programme();
    }

    private List<Indicator> indicators() {
        return ShownIndicators.of(programme(), section, by());
    }

    private String by() {
        return section.by().orElse("");
    }

    private List<Figures> shown(List<DimensionRows.Line> lines) {
        var shown =
                new ArrayList<>(lines.stream().map(DimensionRows.Line::figures).toList());
        shown.add(consolidation.province());
        return shown;
    }

    private List<RowRemark> remarks() {
        var remarks = new ArrayList<RowRemark>();
        rank().filter(indicator -> indicator.denominator().isPresent())
                .map(ratio -> new AgainstAverage(ratio, consolidation.province()))
                .ifPresent(remarks::add);
        against().map(OtherPeriods::remarks).ifPresent(remarks::addAll);
        var told = new ToldElsewhere(consolidation, section);
        if (!told.isSilent()) {
            remarks.add(told);
        }
        return remarks;
    }

    /** Of a ratio: sums of another period would be of other things. */
    private Optional<OtherPeriods> against() {
        return rank().filter(indicator -> indicator.denominator().isPresent())
                .map(ratio -> new OtherPeriods(programme(), situation, by(), ratio));
    }

    private static List<Double> widths(List<FigureColumn> columns, List<RowRemark> remarks) {
        var widths = new ArrayList<>(List.of(7.0, 44.0));
        columns.forEach(column -> widths.add(Vietnamese.widthFor(column.title(), Math.max(column.width(), 11))));
        remarks.forEach(remark -> widths.add(remark.width()));
        return widths;
    }

    private Heading heading(Optional<DimensionRows> rows, List<FigureColumn> columns, List<RowRemark> remarks) {
        boolean coded = rows.filter(DimensionRows::isTask).isPresent();
        var names = new ArrayList<>(List.of(
                rank().isPresent() ? "Hạng" : coded ? "Mã" : "TT",
                rows.map(DimensionRows::title).orElse("Nội dung")));
        columns.forEach(column -> names.add(column.title()));
        remarks.forEach(remark -> names.add(remark.title()));
        return Heading.grouping(names);
    }

    private String rule() {
        return rank().map(indicator -> " Xếp hạng theo “" + indicator.name().vi() + "”, "
                        + (SheetRanking.isLowerBetter(indicator) ? "thấp" : "cao") + " xếp trước"
                        + average(indicator) + ".")
                .orElse("");
    }

    private String average(Indicator indicator) {
        String explained = new RateExplained(consolidation).of(indicator);
        return explained.isEmpty() ? "" : "; bình quân toàn tỉnh " + explained;
    }

    private Optional<Indicator> rank() {
        return section.rank()
                .flatMap(code -> programme().indicators().stream()
                        .filter(indicator -> indicator.code().equals(code))
                        .findFirst());
    }
}
