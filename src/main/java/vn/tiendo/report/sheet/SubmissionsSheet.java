package vn.tiendo.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.FindingLine;
import vn.tiendo.progress.consolidation.Consolidation.GivenReason;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.report.word.CoverageLine;
import vn.tiendo.report.word.GivenReasons;
import vn.tiendo.report.word.ReportNames;
import vn.tiendo.report.word.UnitStanding;
import vn.tiendo.report.word.Vietnamese;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;

/** Who has sent what, how it stands, and every sentence that its sender was told. */
record SubmissionsSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final List<Double> WIDTHS = List.of(5.0, 28.0, 27.0, 30.0, 10.0, 17.0, 9.0, 9.0, 10.0, 9.0);
    private static final List<List<String>> LABELS = List.of(
            List.of("TT"),
            List.of("Đơn vị"),
            List.of("Tình trạng"),
            List.of("Tệp"),
            List.of("Biên nhận số"),
            List.of("Thời điểm nhận"),
            List.of("Muộn (ngày làm việc)"),
            List.of("Số điều ghi nhận", "Lỗi"),
            List.of("Số điều ghi nhận", "Cảnh báo"),
            List.of("Số điều ghi nhận", "Lưu ý"));

    /** More than this of one submission says nothing new to the province; the sender has them all. */
    private static final int MOST_FINDINGS = 40;

    @Override
    public void write(SheetWriter sheet) {
        sheet.columns(WIDTHS);
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.line(CellLook.SECTION, new CoverageLine(consolidation).text());
        sheet.line(CellLook.NOTE, deadline()).gap();
        sheet.heading(new Heading(LABELS)).pin(2);
        var standings = UnitStanding.all(consolidation);
        for (int i = 0; i < standings.size(); i++) {
            var standing = standings.get(i);
            sheet.row(look(standing, standings), row(i + 1, standing, standing.late(consolidation, standings)));
            moved(sheet, standing);
            findings(sheet, standing);
        }
    }

    private static CellLook look(UnitStanding standing, List<UnitStanding> all) {
        return switch (standing.state()) {
            case RECEIVED, NIL, PENDING -> CellLook.BODY;
            case WARNED, HELD -> CellLook.WARNING;
            case RETURNED, SENT_BACK -> standing.isSettled(all) ? CellLook.MUTED : CellLook.WORST;
            case SUPERSEDED, WITHDRAWN, NOT_SENT -> CellLook.MUTED;
        };
    }

    /** From when on the days of lateness are counted, and how long. */
    private String deadline() {
        var schedule = consolidation.programme().schedule();
        String due = "Hạn gửi: " + Vietnamese.day(schedule.due(consolidation.period())) + ". ";
        return schedule.isTrial(consolidation.period(), LocalDate.ofInstant(consolidation.asOf(), schedule.zone()))
                ? due + "Kỳ của bộ số liệu mẫu: không tính muộn."
                : due + "Số ngày muộn tính đến khi nhận; chưa có bài được tính thì đến thời điểm của báo cáo.";
    }

    private List<CellContent> row(int number, UnitStanding standing, OptionalInt late) {
        var row = new ArrayList<CellContent>(List.of(
                new CellContent.Ordinal(number),
                CellContent.words(who(standing)),
                CellContent.words(standing.state().label())));
        var days = late.isPresent() ? new CellContent.Ordinal(late.getAsInt()) : CellContent.BLANK;
        standing.submission()
                .ifPresentOrElse(s -> row.addAll(file(standing, s, days)), () -> row.addAll(nothing(days)));
        return row;
    }

    private String who(UnitStanding standing) {
        var names = new ReportNames(consolidation.programme());
        return standing.unit().map((UnitCode unit) -> names.unit(unit)).orElse("Không rõ đơn vị");
    }

    private List<CellContent> file(UnitStanding standing, SubmissionLine submission, CellContent late) {
        var zone = consolidation.programme().schedule().zone();
        return List.of(
                CellContent.words(submission.file()),
                new CellContent.Ordinal(submission.receipt()),
                CellContent.centred(Vietnamese.moment(submission.receivedAt(), zone)),
                late,
                new CellContent.Ordinal(standing.count(Severity.ERROR)),
                new CellContent.Ordinal(standing.count(Severity.WARNING)),
                new CellContent.Ordinal(standing.count(Severity.NOTE)));
    }

    private static List<CellContent> nothing(CellContent late) {
        return List.of(
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.BLANK,
                late,
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.BLANK);
    }

    /** Who moved it, when and why, and each cell that is to be put right. */
    private void moved(SheetWriter sheet, UnitStanding standing) {
        standing.submission().map(SubmissionLine::standing).ifPresent(stood -> {
            switch (stood) {
                case vn.tiendo.submission.Standing.Withdrawn _, vn.tiendo.submission.Standing.Held _ ->
                    sheet.row(CellLook.BODY, told(stood, sheet.width()));
                case vn.tiendo.submission.Standing.SentBack(var move) -> {
                    sheet.row(CellLook.BODY, told(stood, sheet.width()));
                    move.cells().forEach(cell -> sheet.row(CellLook.BODY, row(cell, sheet.width())));
                }
                case vn.tiendo.submission.Standing.Pending _,
                        vn.tiendo.submission.Standing.Returned _,
                        vn.tiendo.submission.Standing.Counts _,
                        vn.tiendo.submission.Standing.Superseded _ -> {}
            }
        });
    }

    private List<CellContent> told(vn.tiendo.submission.Standing stood, int width) {
        var words = new MoveWords(consolidation.programme());
        return line(
                MoveWords.sign(stood) + " " + MoveWords.label(stood).vi(),
                "Toàn tệp",
                words.sentence(stood).vi(),
                width);
    }

    private static List<CellContent> row(Move.Cell cell, int width) {
        return line(
                "↩ cần sửa", cell.sheet() + ", ô " + cell.cell(), cell.reason().text(), width);
    }

    private static List<CellContent> line(String what, String where, String message, int width) {
        return List.of(
                CellContent.BLANK,
                CellContent.words(what),
                CellContent.words(where),
                new CellContent.Spanning(CellContent.words(message), width - 3));
    }

    /** Warnings all, as the footnotes only count them; of the others so many. */
    private static void findings(SheetWriter sheet, UnitStanding standing) {
        int others = 0;
        for (FindingLine finding : standing.findings()) {
            boolean warning = finding.severity() == Severity.WARNING;
            others += warning ? 0 : 1;
            if (warning || others <= MOST_FINDINGS) {
                sheet.row(CellLook.BODY, row(finding, sheet.width()));
                finding.reason().ifPresent(reason -> sheet.row(CellLook.BODY, row(reason, sheet.width())));
            }
        }
        if (others > MOST_FINDINGS) {
            int more = others - MOST_FINDINGS;
            sheet.line(CellLook.NOTE, "… và " + more + " điều khác trong phiếu phản hồi cho đơn vị.");
        }
    }

    private static List<CellContent> row(GivenReason reason, int width) {
        return List.of(
                CellContent.BLANK,
                CellContent.BLANK,
                CellContent.words("→ Giải trình"),
                new CellContent.Spanning(CellContent.words(GivenReasons.whole(reason)), width - 3));
    }

    private static List<CellContent> row(FindingLine finding, int width) {
        return line(severity(finding) + " " + finding.rule() + open(finding), place(finding), finding.message(), width);
    }

    private static String open(FindingLine finding) {
        boolean asked =
                finding.severity() == Severity.WARNING && finding.reason().isEmpty();
        return asked ? ", chưa giải trình" : "";
    }

    private static String severity(FindingLine finding) {
        return switch (finding.severity()) {
            case ERROR -> "✖ Lỗi";
            case WARNING -> "⚠ Cảnh báo";
            case NOTE -> "ℹ Lưu ý";
        };
    }

    private static String place(FindingLine finding) {
        if (finding.sheet().isEmpty()) {
            return "Toàn tệp";
        }
        return finding.cell().isEmpty() ? finding.sheet() : finding.sheet() + ", ô " + finding.cell();
    }
}
