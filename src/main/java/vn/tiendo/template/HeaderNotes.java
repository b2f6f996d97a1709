package vn.tiendo.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;

/** What is said of a column where its title is pointed at: what belongs there, in which unit, which rules look at it. */
record HeaderNotes(Programme programme, Form form, MoneyUnit money) {

    private static final int MOST_CHOICES = 12;
    private static final int MOST_RULES = 4;

    private BlankWords words() {
        return new BlankWords(programme.language());
    }

    private String note(String key, String... values) {
        return words().say("note." + key, values);
    }

    String of(PrintedColumn column) {
        return column.isEarlier() ? note("earlier") : asked(column.column());
    }

    String asked(Column column) {
        var lines = new ArrayList<String>();
        column.words().hint().ifPresent(hint -> lines.add(words().of(hint)));
        lines.add(kind(column) + (column.derived().isPresent() ? note("derived") : ""));
        if (column.required()) {
            lines.add(note("required"));
        }
        column.requiredIf().ifPresent(_ -> lines.add(note("required-if")));
        choices(column, lines);
        programme.rules().stream()
                .filter(rule -> looksAt(rule, column.field()))
                .limit(MOST_RULES)
                .forEach(rule -> lines.add("[" + rule.id() + "] " + RuleText.fix(words().of(rule.fix()))));
        return String.join("\n", lines);
    }

    private String kind(Column column) {
        return switch (column.type()) {
            case MONEY -> note("money", unit(column, words().language().of(money)));
            case NUMBER -> column.unit().isEmpty() ? note("number") : note("number.unit", column.unit());
            case PERCENT -> note("percent");
            case DATE -> date(column);
            case CODE -> note("code");
            case PERIOD -> note("period");
            case YEARS -> note("years");
            case CHOICE -> note("choose");
            case TEXT -> column.choices().or(column::key).isPresent() ? note("choose") : note("text");
        };
    }

    private static String unit(Column column, String usual) {
        return column.unit().isEmpty() ? usual : column.unit();
    }

    private String date(Column column) {
        return switch (column.precision().orElse(Column.DatePrecision.DAY)) {
            case DAY -> note("day");
            case MONTH -> note("month");
            case YEAR -> note("year");
        };
    }

    private void choices(Column column, List<String> lines) {
        var choices = programme.choices().getOrDefault(column.choices().orElse(""), List.of());
        if (column.type() == FieldType.CHOICE && !choices.isEmpty() && choices.size() <= MOST_CHOICES) {
            lines.add(choices.stream()
                    .map(choice -> choice.value().equals(words().of(choice.name()))
                            ? choice.value()
                            : choice.value() + ": " + words().of(choice.name()))
                    .collect(Collectors.joining("; ")));
        }
    }

    private boolean looksAt(RuleDefinition rule, String field) {
        return rule.on().filter(form.code()::equals).isPresent()
                && (rule.at().contains(field) || rule.each().stream().anyMatch(group -> group.contains(field)));
    }
}
