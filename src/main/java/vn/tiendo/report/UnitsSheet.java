package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation;
import vn.tiendo.progress.Figures;

/** Units ranked by disbursement, the province's average among them, those without figures at the end. */
record UnitsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    @Override
    public void write(SheetWriter sheet) {
        var columns = FigureColumn.fitted(ShownIndicators.of(consolidation.programme(), section, "unit"), shown());
        sheet.columns(widths(columns));
        Masthead.write(consolidation, section.title().vi(), FigureColumn.unitLine(columns), sheet);
        sheet.heading(heading(columns, isRanked())).pin(2);
        new UnitRows(consolidation, columns, sheet).write();
        sheet.line(CellLook.NOTE, new Footnotes(consolidation).coverage() + " " + rule());
        new AdjustedMark(consolidation).explain(sheet);
    }

    private List<Figures> shown() {
        var shown = new ArrayList<>(consolidation.units().values());
        shown.add(consolidation.province());
        return shown;
    }

    private static List<Double> widths(List<FigureColumn> columns) {
        var widths = new ArrayList<>(List.of(7.0, 38.0));
        columns.forEach(column -> widths.add(column.width()));
        widths.add(18.0);
        return widths;
    }

    private boolean isRanked() {
        return ShownIndicators.ranking(consolidation.programme()).isPresent();
    }

    private static Heading heading(List<FigureColumn> columns, boolean ranked) {
        var names = new ArrayList<>(List.of(ranked ? "Hạng" : "TT", "Đơn vị"));
        columns.forEach(column -> names.add(column.title()));
        names.add(ranked ? "So với bình quân" : "Ghi chú");
        return Heading.grouping(names);
    }

    private String rule() {
        return ShownIndicators.ranking(consolidation.programme())
                .map(rate -> "Xếp hạng theo “" + rate.name().vi() + "”, cao xếp trước; bình quân toàn tỉnh "
                        + new RateExplained(consolidation).of(rate) + ".")
                .orElse("");
    }

    /** The table's rows. */
    private static final class UnitRows {

        private static final String ABOVE = "▲ trên bình quân";
        private static final String EQUAL = "◆ bằng bình quân";
        private static final String BELOW = "▼ dưới bình quân";

        private final Consolidation consolidation;
        private final List<FigureColumn> columns;
        private final SheetWriter sheet;
        private final Names names;
        private final Optional<Indicator> rate;
        private final Absences absences;

        UnitRows(Consolidation consolidation, List<FigureColumn> columns, SheetWriter sheet) {
            this.consolidation = consolidation;
            this.columns = columns;
            this.sheet = sheet;
            this.names = new Names(consolidation.programme());
            this.rate = ShownIndicators.ranking(consolidation.programme());
            this.absences = Absences.of(consolidation);
        }

        void write() {
            if (rate.isPresent()) {
                ranked();
            } else {
                inOrder();
            }
            withoutFigures();
            missing();
        }

        /** A programme without a ratio ranks nobody. */
        private void inOrder() {
            var label = new CellContent.Spanning(CellContent.words("TOÀN TỈNH"), 2);
            row(CellLook.TOTAL, List.of(label), consolidation.province(), "");
            int number = 1;
            for (var unit : consolidation.units().entrySet()) {
                var first = List.of(new CellContent.Ordinal(number++), CellContent.words(name(unit.getKey())));
                row(CellLook.BODY, first, unit.getValue(), "");
            }
        }

        private void ranked() {
            var ranking = Ranking.of(consolidation, rate);
            var above = ranking.placed().stream().filter(p -> compared(p) >= 0).toList();
            above.forEach(this::above);
            average();
            ranking.placed().stream().filter(p -> compared(p) < 0).forEach(p -> placed(p, below(p, ranking), BELOW));
            ranking.unranked().forEach(unit -> figures(unit, "không có tỷ lệ"));
        }

        private CellLook below(Ranking.Placed placed, Ranking ranking) {
            int last = ranking.placed().getLast().rank();
            return placed.rank() == last ? CellLook.WORST : CellLook.WARNING;
        }

        private void above(Ranking.Placed placed) {
            placed(placed, placed.rank() == 1 ? CellLook.BEST : CellLook.BODY, compared(placed) == 0 ? EQUAL : ABOVE);
        }

        /** With the province's ratio; as if above it where the province has none. */
        private int compared(Ranking.Placed placed) {
            return rate.flatMap(r -> Ranking.ratio(consolidation.province(), r))
                    .map(average -> placed.ratio().compareTo(average))
                    .orElse(1);
        }

        private void placed(Ranking.Placed placed, CellLook look, String remark) {
            var rank = new CellContent.Ordinal(placed.rank());
            row(look, List.of(rank, CellContent.words(name(placed.unit()))), placed.figures(), remark);
        }

        private void average() {
            var label = new CellContent.Spanning(CellContent.words("◆ BÌNH QUÂN / TOÀN TỈNH"), 2);
            row(CellLook.AVERAGE, List.of(label), consolidation.province(), "◆ bình quân");
        }

        private void figures(UnitCode unit, String remark) {
            var first = List.of(CellContent.centred("–"), CellContent.words(name(unit)));
            row(CellLook.BODY, first, consolidation.units().getOrDefault(unit, Figures.NONE), remark);
        }

        private String name(UnitCode unit) {
            return new AdjustedMark(consolidation).on(Dimensions.UNIT, unit.value(), names.unit(unit));
        }

        private void row(CellLook look, List<CellContent> first, Figures figures, String remark) {
            var row = new ArrayList<>(first);
            columns.forEach(column -> row.add(column.content(figures)));
            row.add(CellContent.centred(remark));
            sheet.row(look, row);
        }

        /** Received, but nothing in it that this table shows. */
        private void withoutFigures() {
            consolidation.programme().unitsExpected(consolidation.period()).stream()
                    .map(unit -> unit.code())
                    .filter(unit -> !consolidation.units().containsKey(unit))
                    .filter(unit -> !consolidation.coverage().missing().contains(unit))
                    .forEach(this::empty);
        }

        private void missing() {
            consolidation.coverage().missing().forEach(this::empty);
        }

        private void empty(UnitCode unit) {
            var said = new CellContent.Spanning(CellContent.words(absences.why(unit)), columns.size() + 1);
            sheet.row(CellLook.MUTED, List.of(CellContent.centred("–"), CellContent.words(names.unit(unit)), said));
        }
    }
}
