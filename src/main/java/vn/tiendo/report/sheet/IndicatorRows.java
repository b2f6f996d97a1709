package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Task;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.report.dimension.DimensionRows;
import vn.tiendo.report.dimension.FigureColumn;
import vn.tiendo.report.dimension.Rollup;
import vn.tiendo.report.dimension.RowRemark;
import vn.tiendo.report.dimension.SheetRanking;
import vn.tiendo.report.dimension.Subtotals;
import vn.tiendo.report.word.Absences;

/** The rows of a table of indicators. */
record IndicatorRows(
        Consolidation consolidation, List<FigureColumn> columns, List<RowRemark> remarks, SheetWriter sheet) {

    /** @param rank the indicator by which they are ranked, if they are */
    void write(Optional<DimensionRows> rows, List<DimensionRows.Line> lines, Optional<Indicator> rank) {
        boolean units = rows.filter(DimensionRows::isUnit).isPresent();
        var told = lines.stream().filter(line -> !units || line.tells(columns)).toList();
        boolean grouped = rows.filter(DimensionRows::isTask).isPresent() && rank.isEmpty();
        whole(told, told.size() + rank.flatMap(this::average).map(_ -> 1).orElse(0) + (grouped ? groups() : 0));
        if (rank.isPresent()) {
            ranked(SheetRanking.of(told, rank.get()), rank.get());
        } else if (grouped) {
            inGroups(told);
        } else {
            inOrder(told);
        }
        lines.stream().filter(line -> !told.contains(line)).forEach(this::absent);
    }

    private Figures province() {
        return consolidation.province();
    }

    private int groups() {
        return consolidation.programme().taskGroups().size();
    }

    /** Live where the rows add up to the whole: they need not, where the registry does not know all. */
    private void whole(List<DimensionRows.Line> lines, int rows) {
        var total = new ArrayList<CellContent>(
                List.of(new CellContent.Spanning(CellContent.words("TOÀN TỈNH"), IndicatorsSheet.FIRST_COLUMNS)));
        var rolled = rolled(lines);
        boolean same = columns.stream().allMatch(column -> isSame(column.indicator(), rolled, province()));
        int row = sheet.nextRow();
        total.addAll(same && !lines.isEmpty() ? subtotals(province(), row, row + rows) : plain(province()));
        remarks.forEach(remark -> total.add(remark.ofWhole(province())));
        sheet.row(CellLook.TOTAL, total);
    }

    private Figures rolled(List<DimensionRows.Line> lines) {
        return Rollup.of(
                consolidation.programme().indicators(),
                lines.stream().map(DimensionRows.Line::figures).toList());
    }

    private List<CellContent> subtotals(Figures sum, int row, int last) {
        return new Subtotals(columns, IndicatorsSheet.FIRST_COLUMNS + 1).contents(sum, row, last);
    }

    private List<CellContent> plain(Figures figures) {
        return columns.stream().map(column -> column.content(figures)).toList();
    }

    private static boolean isSame(Indicator indicator, Figures one, Figures other) {
        return plain(one.sum(indicator.code())).equals(plain(other.sum(indicator.code())))
                && plain(one.ratio(indicator.code()).map(Share::numerator))
                        .equals(plain(other.ratio(indicator.code()).map(Share::numerator)));
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::stripTrailingZeros);
    }

    private void inOrder(List<DimensionRows.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            row(CellLook.BODY, number(lines.get(i), i + 1), lines.get(i));
        }
    }

    private static CellContent number(DimensionRows.Line line, int number) {
        return line.code().isEmpty() ? new CellContent.Ordinal(number) : CellContent.centred(line.code());
    }

    /** Tasks under their groups' subtotals; those of no group after them. */
    private void inGroups(List<DimensionRows.Line> lines) {
        var programme = consolidation.programme();
        programme.taskGroups().forEach((group, name) -> {
            var codes = programme.tasks().stream()
                    .filter(task -> task.group().equals(group))
                    .map(Task::code)
                    .toList();
            var members =
                    lines.stream().filter(line -> codes.contains(line.key())).toList();
            group(group, name.vi(), members);
            members.forEach(line -> row(CellLook.BODY, CellContent.centred(line.code()), line));
        });
        var known = programme.tasks().stream().map(Task::code).toList();
        lines.stream()
                .filter(line -> !known.contains(line.key()))
                .forEach(line -> row(CellLook.BODY, CellContent.centred("–"), line));
    }

    private void group(String code, String name, List<DimensionRows.Line> members) {
        var row = new ArrayList<CellContent>(List.of(CellContent.centred(code), CellContent.words(name)));
        int number = sheet.nextRow();
        row.addAll(
                members.isEmpty() ? plain(Figures.NONE) : subtotals(rolled(members), number, number + members.size()));
        remarks.forEach(_ -> row.add(CellContent.BLANK));
        sheet.row(CellLook.GROUP, row);
    }

    private void ranked(SheetRanking ranking, Indicator by) {
        var average = average(by);
        boolean drawn = average.isEmpty();
        for (var placed : ranking.placed()) {
            if (!drawn && isBehind(placed.value(), average.get(), by)) {
                averageRow(by);
                drawn = true;
            }
            row(
                    look(placed, ranking, drawn && average.isPresent()),
                    new CellContent.Ordinal(placed.rank()),
                    placed.line());
        }
        if (!drawn) {
            averageRow(by);
        }
        ranking.unranked().forEach(line -> row(CellLook.BODY, CellContent.centred("–"), line));
    }

    /** Of sums there is none. */
    private Optional<BigDecimal> average(Indicator by) {
        return by.denominator().isPresent() ? SheetRanking.value(province(), by) : Optional.empty();
    }

    private static boolean isBehind(BigDecimal value, BigDecimal average, Indicator by) {
        int compared = value.compareTo(average);
        return SheetRanking.isLowerBetter(by) ? compared > 0 : compared < 0;
    }

    private static CellLook look(SheetRanking.Placed placed, SheetRanking ranking, boolean behind) {
        if (placed.rank() == 1) {
            return CellLook.BEST;
        }
        boolean last = placed.rank() == ranking.placed().getLast().rank();
        return behind ? (last ? CellLook.WORST : CellLook.WARNING) : CellLook.BODY;
    }

    /** Only the ratio: its terms are the whole's, which stand above. */
    private void averageRow(Indicator by) {
        var label = CellContent.words("◆ BÌNH QUÂN TOÀN TỈNH");
        var row = new ArrayList<CellContent>(List.of(new CellContent.Spanning(label, IndicatorsSheet.FIRST_COLUMNS)));
        columns.forEach(
                column -> row.add(column.indicator().equals(by) ? column.content(province()) : CellContent.BLANK));
        remarks.forEach(_ -> row.add(CellContent.BLANK));
        sheet.row(CellLook.AVERAGE, row);
    }

    private void row(CellLook look, CellContent first, DimensionRows.Line line) {
        var row = new ArrayList<CellContent>(List.of(first, CellContent.words(line.name())));
        row.addAll(plain(line.figures()));
        remarks.forEach(remark -> row.add(remark.of(line)));
        sheet.row(look, row);
    }

    /** A unit without figures says why. */
    private void absent(DimensionRows.Line line) {
        String why = Absences.of(consolidation).why(new UnitCode(line.key()));
        var said = new CellContent.Spanning(CellContent.words(why), columns.size() + remarks.size());
        sheet.row(CellLook.MUTED, List.of(CellContent.centred("–"), CellContent.words(line.name()), said));
    }
}
