package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.MoneyUnit;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.indicator.Indicator.Measure;

/** What an indicator takes from a form, in words: which column, of which form, of which rows; and its numbers with units. */
public record MeasureWords(Programme programme, DeskWords words) {

    /** "cộng cột “Giải ngân / Luỹ kế từ đầu năm” của Biểu số 01". */
    String formula(Measure measure) {
        String form = form(measure.form());
        String taken = switch (measure) {
            case Measure.Sum(String of, String field, var _) -> words.say("sum", title(of, field), form);
            case Measure.Extreme(boolean greatest, String of, String field, var _) ->
                words.say(greatest ? "greatest" : "least", title(of, field), form);
            case Measure.Count _ -> words.say("count", form);
        };
        return taken + narrowing(measure);
    }

    /** As definitions write it: {@code sum B01.dis_ytd}. */
    static String code(Measure measure) {
        String taken = switch (measure) {
            case Measure.Sum(String form, String field, var _) -> "sum " + form + "." + field;
            case Measure.Extreme(boolean greatest, String form, String field, var _) ->
                (greatest ? "max " : "min ") + form + "." + field;
            case Measure.Count(String form, var _) -> "count " + form;
        };
        var only = measure.only();
        String members = only.members().map(pattern -> " members " + pattern).orElse("");
        String where = only.where().isEmpty() ? "" : " where " + conditions(measure);
        return taken + members + where;
    }

    private String narrowing(Measure measure) {
        var only = measure.only();
        String members =
                only.members().map(pattern -> words.say("members", pattern)).orElse("");
        return members + (only.where().isEmpty() ? "" : words.say("where", conditions(measure)));
    }

    private static String conditions(Measure measure) {
        return measure.only().where().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(field -> field.getKey() + " = " + String.join(" | ", field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The form's number, as sheets bear it. */
    String form(String code) {
        return programme
                .form(code)
                .map(Form::number)
                .filter(number -> !number.isEmpty())
                .orElse(code);
    }

    /** A column by its labels; where rows are items, an item by its name. */
    String title(String form, String field) {
        return item(form, field)
                .map(item -> words.of(item.name()))
                .or(() -> column(form, field).map(this::title))
                .orElse(field);
    }

    private String title(Column column) {
        return column.words()
                .title()
                .map(words::of)
                .orElseGet(() -> column.labels().stream()
                        .findFirst()
                        .map(label -> label.shown(" / "))
                        .orElse(column.field()));
    }

    /** With its unit: 1.234 đồng. */
    public String number(Measure measure, BigDecimal number) {
        return (words.exact(number) + " " + words.unit(unit(measure))).strip();
    }

    private String unit(Measure measure) {
        return switch (measure) {
            case Measure.Sum(String form, String field, var _) -> unit(form, field);
            case Measure.Extreme(var _, String form, String field, var _) -> unit(form, field);
            case Measure.Count _ -> words.say("rows");
        };
    }

    private String unit(String form, String field) {
        return item(form, field)
                .map(Item::unit)
                .or(() -> column(form, field)
                        .map(column -> column.type() == FieldType.MONEY ? MoneyUnit.DONG.label() : column.unit()))
                .orElse("");
    }

    private Optional<Column> column(String form, String field) {
        return programme.form(form).flatMap(known -> known.column(field));
    }

    private Optional<Item> item(String form, String field) {
        return programme
                .form(form)
                .filter(known -> known.subject() == Form.Subject.ACROSS)
                .flatMap(known -> known.items().stream()
                        .filter(item -> item.code().equals(field))
                        .findFirst());
    }
}
