package vn.tiendo.validation;

import static vn.tiendo.programme.form.FieldType.CHOICE;
import static vn.tiendo.programme.form.FieldType.CODE;
import static vn.tiendo.programme.form.FieldType.DATE;
import static vn.tiendo.programme.form.FieldType.MONEY;
import static vn.tiendo.programme.form.FieldType.NUMBER;
import static vn.tiendo.programme.form.FieldType.PERCENT;
import static vn.tiendo.programme.form.FieldType.TEXT;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;

/** The four forms, as short as the rules allow. */
final class TestForms {
    private TestForms() {}

    static List<Form> all() {
        return List.of(projects(), townData(), planning(), investments());
    }

    static Form projects() {
        var columns = List.of(
                column("code", CODE).key("projects").required(),
                column("name", TEXT).required(),
                column("total", MONEY).required().total(),
                column("plan", MONEY).required().total(),
                column("plan_by", MONEY).across("capital").required().total(),
                column("before", MONEY).total(),
                column("vol_in", MONEY).total(),
                column("vol_ytd", MONEY).required().total(),
                column("dis_in", MONEY).required().total(),
                column("dis_ytd", MONEY).required().total(),
                column("dis_pct", PERCENT),
                column("land_due", NUMBER),
                column("land_done", NUMBER),
                column("stage", CHOICE).choices("stage"),
                column("owner", TEXT),
                column("decision", TEXT));
        return form("B01", Form.Frequency.MONTH, new Form.Expectation.UnitsWithProjects(), Form.Subject.KEY, columns);
    }

    static Form townData() {
        var columns = List.of(
                column("code", CODE).key("items").required(),
                column("content", TEXT),
                column("value", NUMBER).across("towns").required());
        return form("B02", Form.Frequency.QUARTER, new Form.Expectation.UnitsWithTowns(), Form.Subject.ACROSS, columns);
    }

    static Form planning() {
        var columns = List.of(
                column("name", TEXT).required(),
                column("town", TEXT).key("towns").required(),
                column("kind", CHOICE).choices("plan_kind").required(),
                column("state", CHOICE).choices("plan_state").required(),
                column("decision_no", TEXT),
                column("decision_date", DATE),
                column("area", NUMBER));
        return form("B03", Form.Frequency.QUARTER, new Form.Expectation.UnitsWithTowns(), Form.Subject.ROW, columns);
    }

    static Form investments() {
        var columns = List.of(
                column("code", CODE).required(),
                column("name", TEXT).required(),
                column("registered", MONEY).required().total(),
                column("realised", MONEY).required().total());
        return form(
                "B04", Form.Frequency.QUARTER, new Form.Expectation.Named(List.of("STC")), Form.Subject.KEY, columns);
    }

    private static Form form(
            String code, Form.Frequency often, Form.Expectation whom, Form.Subject subject, List<Wanted> columns) {
        String number = code.substring(1);
        return new Form(
                code,
                LocalText.of(code),
                "Biểu số " + number,
                often,
                whom,
                List.of("Biểu " + number),
                List.of("code"),
                code.equals("B03") ? "kind" : "code",
                List.of("Tổng số"),
                List.of("Ghi chú"),
                subject,
                columns.stream().map(Wanted::column).toList(),
                code.equals("B02") ? items() : List.of());
    }

    /** Every item that rules.yaml pairs, and none but D01 to D03 required. */
    private static List<Item> items() {
        return java.util.stream.IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "D%02d".formatted(i))
                .map(code -> new Item(
                        code,
                        LocalText.of("Số liệu " + code),
                        "người",
                        List.of("D01", "D02", "D03").contains(code)))
                .toList();
    }

    private static Wanted column(String field, FieldType type) {
        return new Wanted(new Column(
                field,
                List.of(field),
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                false,
                false));
    }

    /** A column being described. */
    private record Wanted(Column column) {
        Wanted key(String key) {
            return with(Optional.of(key), across(), column.choices(), column.required(), column.total());
        }

        Wanted across(String dimension) {
            return with(column.key(), Optional.of(dimension), column.choices(), column.required(), column.total());
        }

        Wanted choices(String list) {
            return with(column.key(), across(), Optional.of(list), column.required(), column.total());
        }

        Wanted required() {
            return with(column.key(), across(), column.choices(), true, column.total());
        }

        Wanted total() {
            return with(column.key(), across(), column.choices(), column.required(), true);
        }

        private Optional<String> across() {
            return column.across().stream().findFirst();
        }

        private Wanted with(
                Optional<String> key,
                Optional<String> across,
                Optional<String> choices,
                boolean required,
                boolean total) {
            return new Wanted(new Column(
                    column.field(), column.is(), column.type(), key, across, choices, "", required, false, total));
        }
    }
}
