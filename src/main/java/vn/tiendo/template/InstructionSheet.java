package vn.tiendo.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.form.StampSheet;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.workbook.BlankSheet;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellLook;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.Content;
import vn.tiendo.workbook.WorkbookDraft;

/** How to fill the workbook in and send it, and the rules that it will be held against, by example. */
record InstructionSheet(Blank blank) {

    private static final String NAME = "Hướng dẫn";
    private static final List<Double> WIDTHS = List.of(10.0, 12.0, 52.0, 52.0);

    private static final List<String> STEPS = List.of(
            "1. Chỉ ghi vào các ô nền vàng; phím Tab đi đến ô cần ghi kế tiếp. Các ô khác đã khoá (không đặt mật khẩu) để khỏi ghi nhầm.",
            "2. Cột có dấu * bắt buộc ghi. Không phát sinh thì ghi 0; không áp dụng thì ghi dấu -.",
            "3. Ô có danh sách: bấm mũi tên bên phải ô để chọn. Trỏ vào tiêu đề cột để xem cần ghi gì, theo đơn vị tính nào.",
            "4. Số màu xám là số đã được nhận của kỳ trước, để đối chiếu. Dòng tổng, dòng nhóm tự cộng. Ô đỏ chữ gạch chân: hai số chưa"
                    + " khớp nhau, xem lại trước khi gửi.",
            "5. Thiếu dòng: ghi vào các dòng trống cuối bảng; vẫn thiếu thì chèn thêm giữa các dòng trống ấy.",
            "6. Được chèn dòng, đổi tên trang, dán số liệu. Không đổi tiêu đề cột, tên và mã đơn vị, kỳ báo cáo.",
            "7. Ghi xong, lưu tệp (.xlsx) rồi gửi. Tệp có lỗi được trả lại kèm danh sách tất cả các ô cần sửa.");

    void write(WorkbookDraft draft) {
        var sheet = draft.blankSheet(NAME, blank.footer()).upright().columns(WIDTHS);
        line(sheet, 1, CellLook.TITLE, StampSheet.INSTRUCTIONS);
        int row = facts(sheet, 3) + 1;
        for (String step : STEPS) {
            line(sheet, row++, CellLook.PARAGRAPH, step);
        }
        line(sheet, row + 1, CellLook.SECTION, "Những điều sẽ được kiểm tra");
        line(
                sheet,
                row + 2,
                CellLook.PARAGRAPH,
                "Lỗi: bài được trả lại để sửa. Cảnh báo: kiểm tra lại, hoặc nêu lý do. Lưu ý: chỉ để biết.");
        rules(sheet, row + 3);
    }

    private int facts(BlankSheet sheet, int top) {
        var programme = blank.programme();
        var facts = List.of(
                List.of(
                        "Báo cáo của",
                        blank.unit().name() + ", "
                                + programme.named(blank.period()).vi()),
                List.of("Hạn gửi", blank.due()),
                List.of(
                        "Gửi thế nào",
                        "Tải lên trang nhận báo cáo, hoặc chép vào thư mục nhận của kỳ " + blank.period()
                                + ". Có biên nhận là đã gửi."),
                List.of(
                        "Cần hỏi",
                        "Cơ quan đã gửi biểu mẫu này: " + programme.issuer().vi() + "."),
                List.of("Phiên bản biểu mẫu", programme.templateVersion()));
        int row = top;
        for (var fact : facts) {
            sheet.put(area(row, 1, 2), CellLook.EMPHASIS, Content.words(fact.getFirst()));
            sheet.put(area(row++, 3, WIDTHS.size()), CellLook.KNOWN, Content.words(fact.getLast()));
        }
        return row;
    }

    private void rules(BlankSheet sheet, int top) {
        row(sheet, top, CellLook.HEADER, List.of("Quy tắc", "Mức độ", "Ví dụ", "Cần làm gì"));
        sheet.repeat(top, top);
        int row = top + 1;
        for (var family : blank.families()) {
            var form = family.getFirst();
            var codes = family.stream().map(Form::code).toList();
            String title = form.number() + " – " + form.printed().title().vi();
            row = rules(
                    sheet,
                    row,
                    title,
                    rules(rule -> rule.on().filter(codes::contains).isPresent()));
        }
        rules(sheet, row, "Mọi biểu", rules(rule -> rule.on().isEmpty()));
    }

    private int rules(BlankSheet sheet, int top, String title, List<RuleDefinition> rules) {
        if (rules.isEmpty()) {
            return top;
        }
        line(sheet, top, CellLook.GROUP, title);
        int row = top + 1;
        for (RuleDefinition rule : rules) {
            String example = rule.example().map(LocalText::vi).orElseGet(() -> RuleText.of(rule.say()));
            row(sheet, row++, CellLook.BODY, List.of(rule.id(), severity(rule), example, RuleText.fix(rule.fix())));
        }
        return row;
    }

    /** Those that are in effect. */
    private List<RuleDefinition> rules(java.util.function.Predicate<RuleDefinition> wanted) {
        return blank.programme().rules().stream()
                .filter(rule -> grade(rule).isPresent())
                .filter(wanted)
                .sorted(Comparator.comparing(RuleDefinition::id))
                .toList();
    }

    private Optional<Severity> grade(RuleDefinition rule) {
        return rule.grading().in(Optional.of(blank.period()));
    }

    private String severity(RuleDefinition rule) {
        return switch (grade(rule).orElse(Severity.NOTE)) {
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
        sheet.put(area(row, 1, WIDTHS.size()), look, Content.words(text));
    }

    private static CellRange area(int row, int from, int to) {
        return new CellRange(new CellAddress(row, from), new CellAddress(row, to));
    }
}
