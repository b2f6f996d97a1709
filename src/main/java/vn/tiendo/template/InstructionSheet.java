package vn.tiendo.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.form.StampSheet;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.workbook.BlankSheet;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellLook;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Content;
import vn.tiendo.workbook.WorkbookDraft;

/** How to fill the workbook in, and the rules that it will be held against, in short. */
record InstructionSheet(Blank blank) {

    private static final String NAME = "Hướng dẫn";
    private static final List<Double> WIDTHS = List.of(9.0, 12.0, 14.0, 52.0, 52.0);

    private static final List<String> STEPS = List.of(
            "1. Chỉ ghi vào các ô nền vàng. Các ô khác đã khoá (không đặt mật khẩu) để khỏi ghi nhầm.",
            "2. Cột có dấu * bắt buộc ghi. Không phát sinh thì ghi 0; không áp dụng thì ghi dấu -.",
            "3. Ô có danh sách: bấm mũi tên bên phải ô để chọn. Trỏ vào tiêu đề cột để xem cần ghi gì.",
            "4. Số màu xám là số đã được nhận của kỳ trước, để đối chiếu. Dòng tổng và dòng nhóm tự cộng.",
            "5. Được chèn thêm dòng, đổi tên trang, dán số liệu. Không đổi tiêu đề cột, tên và mã đơn vị.",
            "6. Ghi xong, lưu tệp và gửi lại. Tệp có lỗi được trả lại kèm danh sách tất cả các ô cần sửa.");

    void write(WorkbookDraft draft) {
        var sheet = draft.blankSheet(NAME, blank.footer()).upright().columns(WIDTHS);
        line(sheet, 1, CellLook.TITLE, StampSheet.INSTRUCTIONS);
        int row = 3;
        for (String step : STEPS) {
            line(sheet, row++, CellLook.PARAGRAPH, step);
        }
        line(sheet, row + 1, CellLook.SECTION, "Các quy tắc sẽ được kiểm tra");
        line(
                sheet,
                row + 2,
                CellLook.PARAGRAPH,
                "Lỗi: bài được trả lại để sửa. Cảnh báo: kiểm tra lại, hoặc nêu lý do. Lưu ý: chỉ để biết.");
        rules(sheet, row + 3);
    }

    private void rules(BlankSheet sheet, int top) {
        row(sheet, top, CellLook.HEADER, List.of("Quy tắc", "Mức độ", "Ở biểu", "Khi nào báo", "Cần làm gì"));
        sheet.repeat(top, top);
        int row = top + 1;
        for (RuleDefinition rule : rules()) {
            row(
                    sheet,
                    row++,
                    CellLook.BODY,
                    List.of(
                            rule.id(),
                            severity(rule),
                            form(rule).map(Form::number).orElse("Mọi biểu"),
                            RuleText.of(rule.say()),
                            RuleText.of(rule.fix())));
        }
    }

    /** Those that may touch what is to be sent. */
    private List<RuleDefinition> rules() {
        Set<String> sent = blank.forms().stream().map(Form::code).collect(Collectors.toSet());
        return blank.programme().rules().stream()
                .filter(rule -> rule.grading().in(Optional.of(blank.period())).isPresent())
                .filter(rule -> rule.on().isEmpty() || sent.contains(rule.on().get()))
                .sorted(java.util.Comparator.comparing(RuleDefinition::id))
                .toList();
    }

    private Optional<Form> form(RuleDefinition rule) {
        return rule.on().flatMap(blank.programme()::form);
    }

    private String severity(RuleDefinition rule) {
        return switch (rule.grading().in(Optional.of(blank.period())).orElse(Severity.NOTE)) {
            case ERROR -> "Lỗi";
            case WARNING -> "Cảnh báo";
            case NOTE -> "Lưu ý";
        };
    }

    private static void row(BlankSheet sheet, int row, CellLook look, List<String> texts) {
        for (int column = 1; column <= texts.size(); column++) {
            sheet.put(new CellAddress(row, column), look, Content.words(texts.get(column - 1)));
        }
    }

    private static void line(BlankSheet sheet, int row, CellLook look, String text) {
        sheet.put(
                new CellRange(new CellAddress(row, 1), new CellAddress(row, WIDTHS.size())), look, Content.words(text));
    }
}
