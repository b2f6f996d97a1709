package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Column;
import vn.tiendo.programme.FieldType;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;

/** What is said of a column where its title is pointed at: what belongs there, in which unit, which rules look at it. */
record HeaderNotes(Programme programme, Form form, MoneyUnit money) {

    private static final int MOST_CHOICES = 12;
    private static final int MOST_RULES = 4;

    String of(PrintedColumn column) {
        return column.isEarlier()
                ? "Số đã được nhận của kỳ trước, để đối chiếu. Không ghi vào đây."
                : asked(column.column());
    }

    String asked(Column column) {
        var lines = new ArrayList<String>();
        column.words().hint().ifPresent(hint -> lines.add(hint.vi()));
        lines.add(kind(column) + (column.derived().isPresent() ? " Cột tính sẵn." : ""));
        if (column.required()) {
            lines.add("Bắt buộc ghi; không phát sinh thì ghi 0.");
        }
        column.requiredIf().ifPresent(_ -> lines.add("Phải ghi trong một số trường hợp."));
        choices(column, lines);
        programme.rules().stream()
                .filter(rule -> looksAt(rule, column.field()))
                .limit(MOST_RULES)
                .forEach(rule -> lines.add("[" + rule.id() + "] " + RuleText.fix(rule.fix())));
        return String.join("\n", lines);
    }

    private String kind(Column column) {
        return switch (column.type()) {
            case MONEY -> "Số tiền, đơn vị tính: " + unit(column, money.label()) + ".";
            case NUMBER -> column.unit().isEmpty() ? "Một số." : "Một số, đơn vị tính: " + column.unit() + ".";
            case PERCENT -> "Tỷ lệ, tính bằng %: 84,48 là 84,48%.";
            case DATE -> date(column);
            case CODE -> "Mã theo danh mục.";
            case PERIOD -> "Một kỳ, như 6/2025.";
            case YEARS -> "Năm bắt đầu - năm kết thúc, như 2021-2025.";
            case CHOICE -> "Chọn trong danh sách.";
            case TEXT -> column.choices().or(column::key).isPresent() ? "Chọn trong danh sách." : "Ghi bằng chữ.";
        };
    }

    private static String unit(Column column, String usual) {
        return column.unit().isEmpty() ? usual : column.unit();
    }

    private static String date(Column column) {
        return switch (column.precision().orElse(Column.DatePrecision.DAY)) {
            case DAY -> "Ngày, như 15/07/2025.";
            case MONTH -> "Tháng, như 07/2025.";
            case YEAR -> "Năm, như 2025.";
        };
    }

    private void choices(Column column, List<String> lines) {
        var choices = programme.choices().getOrDefault(column.choices().orElse(""), List.of());
        if (column.type() == FieldType.CHOICE && !choices.isEmpty() && choices.size() <= MOST_CHOICES) {
            lines.add(choices.stream()
                    .map(choice -> choice.value().equals(choice.name().vi())
                            ? choice.value()
                            : choice.value() + ": " + choice.name().vi())
                    .collect(Collectors.joining("; ")));
        }
    }

    private boolean looksAt(RuleDefinition rule, String field) {
        return rule.on().filter(form.code()::equals).isPresent()
                && (rule.at().contains(field) || rule.each().stream().anyMatch(group -> group.contains(field)));
    }
}
