package vn.tiendo.report.sheet;

import java.util.List;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.SheetWriter;
import vn.tiendo.programme.report.ReportDefinition.Section;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.report.word.CoverageLine;

/** What is behind the figures, submission by submission, with receipts and rules; what the signs mean; how ratios came about. */
record NotesSheet(Consolidation consolidation, Section section) implements ReportSheet {

    private static final List<List<String>> SIGNS = List.of(
            List.of("(ô trống)", "chưa có số liệu, hoặc biểu không hỏi"),
            List.of("0", "đơn vị báo cáo bằng không, hoặc số nhỏ hơn một nửa chữ số cuối được in"),
            List.of("không áp dụng", "đơn vị ghi ký hiệu không áp dụng"),
            List.of("không có tỷ lệ", "mẫu số bằng không"),
            List.of("▲ ▼ ＝", "cao hơn, thấp hơn, bằng số được so sánh"),
            List.of("±", "trong số có điều chỉnh của tỉnh"),
            List.of("–", "không xếp hạng"));

    @Override
    public void write(SheetWriter sheet) {
        sheet.columns(List.of(7.0, 24.0, 100.0));
        Masthead.write(consolidation, section.title().vi(), "", sheet);
        sheet.line(CellLook.NOTE, new CoverageLine(consolidation).text());
        behind(sheet);
        signs(sheet);
    }

    private void behind(SheetWriter sheet) {
        var sentences = new Footnotes(consolidation).sentences();
        sheet.gap().line(CellLook.SECTION, "Từng bài nộp");
        if (sentences.isEmpty()) {
            sheet.line(CellLook.PARAGRAPH, "Mọi đơn vị đã nhận, không có cảnh báo, không có đính chính.");
            return;
        }
        sheet.row(
                CellLook.HEADER,
                List.of(CellContent.words("TT"), new CellContent.Spanning(CellContent.words("Nội dung"), 2)));
        for (int i = 0; i < sentences.size(); i++) {
            sheet.row(
                    CellLook.BODY,
                    List.of(
                            new CellContent.Ordinal(i + 1),
                            new CellContent.Spanning(CellContent.words(sentences.get(i)), 2)));
        }
    }

    private static void signs(SheetWriter sheet) {
        sheet.gap().line(CellLook.SECTION, "Chú giải các ký hiệu");
        for (int i = 0; i < SIGNS.size(); i++) {
            var sign = SIGNS.get(i);
            sheet.row(
                    CellLook.BODY,
                    List.of(
                            new CellContent.Ordinal(i + 1),
                            CellContent.centred(sign.getFirst()),
                            CellContent.words(sign.getLast())));
        }
    }
}
