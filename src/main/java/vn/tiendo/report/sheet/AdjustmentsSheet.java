package vn.tiendo.report.sheet;

import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.AdjustedTotal;
import vn.tiendo.report.dimension.AdjustedMark;
import vn.tiendo.report.word.AdjustedSide;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.Vietnamese;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment.Standing;

/**
 * What the province adjusted: each total with what the units reported and what was added to it, then every entry. A report
 * without adjustments has no such sheet.
 */
public record AdjustmentsSheet(Consolidation consolidation) implements ReportSheet {

    private static final List<Double> WIDTHS = List.of(6.0, 38.0, 28.0, 13.0, 24.0, 24.0, 24.0, 18.0, 40.0);

    private static final List<String> TOTALS =
            List.of("TT", "Chỉ tiêu", "Của", "Đơn vị tính", "Theo báo cáo của đơn vị", "Điều chỉnh", "Sau điều chỉnh");
    private static final List<String> ENTRIES =
            List.of("Số", "Đơn vị", "Dòng", "Đơn vị tính", "Cột", "Điều chỉnh", "Tình trạng", "Lúc", "Ai, vì sao");

    /** Its name in a workbook that has the report's own sheets. */
    public String name() {
        return new AdjustedMark(consolidation).sheet();
    }

    @Override
    public void write(SheetWriter sheet) {
        sheet.columns(WIDTHS);
        Masthead.write(consolidation, AdjustedMark.SHEET, "", sheet);
        sheet.line(
                CellLook.NOTE,
                "Số đơn vị đã gửi giữ nguyên; mỗi lần điều chỉnh là một bút toán riêng, có dấu, lấy lại được. Các trang liệt kê"
                        + " từng dòng của biểu ghi số như đơn vị gửi.");
        sheet.gap().line(CellLook.SECTION, "Trong các số tổng");
        totals(sheet);
        sheet.gap().line(CellLook.SECTION, "Từng lần điều chỉnh");
        entries(sheet);
    }

    private static Heading heading(List<String> titles) {
        return new Heading(titles.stream().map(List::of).toList());
    }

    private void totals(SheetWriter sheet) {
        sheet.heading(heading(TOTALS));
        int number = 1;
        for (AdjustedTotal total : consolidation.adjusted().totals()) {
            for (AdjustedSide side : AdjustedSide.of(total)) {
                sheet.row(total.unit().isEmpty() ? CellLook.EMPHASIS : CellLook.BODY, row(number++, total, side));
            }
        }
    }

    private List<CellContent> row(int number, AdjustedTotal total, AdjustedSide side) {
        String of = total.unit()
                .map(new ReportNames(consolidation.programme())::unit)
                .orElse("Toàn tỉnh");
        return List.of(
                new CellContent.Ordinal(number),
                CellContent.words(name(total, side)),
                CellContent.words(of),
                CellContent.centred(side.unit(consolidation.programme())),
                side.whole()
                        .map(whole -> figure(whole.subtract(side.adjusted())))
                        .orElse(CellContent.BLANK),
                figure(side.adjusted()),
                side.whole().map(AdjustmentsSheet::figure).orElse(CellContent.BLANK));
    }

    private static String name(AdjustedTotal total, AdjustedSide side) {
        String name = total.indicator().name().vi();
        return side.name().isEmpty() ? name : name + " – " + side.name();
    }

    private void entries(SheetWriter sheet) {
        sheet.heading(heading(ENTRIES));
        for (AdjustmentLine line : consolidation.adjusted().entries()) {
            sheet.row(look(line.standing()), row(line));
        }
    }

    private static CellLook look(Standing standing) {
        return switch (standing) {
            case COUNTS -> CellLook.BODY;
            case NO_ROW -> CellLook.WARNING;
            case LEAVES_OUT -> CellLook.BODY;
            case REVERSED, REVERSAL, LEFT_OUT -> CellLook.MUTED;
        };
    }

    private List<CellContent> row(AdjustmentLine line) {
        var entry = line.entry();
        var figure = entry.figure();
        var zone = consolidation.programme().schedule().zone();
        return List.of(
                entry.decision().isPresent() ? CellContent.BLANK : new CellContent.Ordinal(entry.id()),
                CellContent.words(new ReportNames(consolidation.programme()).unit(figure.unit())),
                CellContent.words(figure.subject()),
                CellContent.centred(AdjustedSide.unit(consolidation.programme(), figure.form(), figure.field())),
                CellContent.words(column(figure)),
                figure(entry.amount()),
                CellContent.words(standing(line)),
                CellContent.centred(Vietnamese.moment(entry.at(), zone)),
                CellContent.words(entry.by().name() + ": " + entry.reason()));
    }

    private static String standing(AdjustmentLine line) {
        return switch (line.standing()) {
            case COUNTS -> "được tính";
            case NO_ROW -> "không còn dòng trong bài được tính, chưa tính";
            case REVERSED -> "đã lấy lại";
            case LEFT_OUT -> "dòng không tính (tính trùng)";
            case LEAVES_OUT ->
                "bỏ tính trùng, quyết định số " + line.entry().decision().orElseThrow();
            case REVERSAL -> "lấy lại số " + line.entry().reverses().orElseThrow();
        };
    }

    private String column(AdjustedFigure figure) {
        var programme = consolidation.programme();
        String title = AdjustedSide.item(programme, figure.form(), figure.field())
                .map(item -> item.name().vi())
                .or(() -> programme
                        .form(figure.form())
                        .flatMap(form -> form.column(figure.field()))
                        .map(AdjustmentsSheet::title))
                .orElse(figure.field());
        String member = figure.member().isEmpty() ? "" : " [" + figure.member() + "]";
        return new ReportNames(programme).form(figure.form()) + ": " + title + member;
    }

    /** From the top label down: "Luỹ kế từ đầu năm" may be of several things. */
    private static String title(Column column) {
        return column.words()
                .title()
                .map(LocalText::vi)
                .or(() -> column.labels().stream().findFirst().map(label -> label.shown(" / ")))
                .orElse(column.field());
    }

    private static CellContent figure(BigDecimal number) {
        return new CellContent.Figure(number, AdjustedSide.decimals(number));
    }
}
