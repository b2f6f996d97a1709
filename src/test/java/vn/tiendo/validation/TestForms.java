package vn.tiendo.validation;

import static vn.tiendo.programme.form.FieldType.CHOICE;
import static vn.tiendo.programme.form.FieldType.CODE;
import static vn.tiendo.programme.form.FieldType.DATE;
import static vn.tiendo.programme.form.FieldType.MONEY;
import static vn.tiendo.programme.form.FieldType.NUMBER;
import static vn.tiendo.programme.form.FieldType.PERCENT;
import static vn.tiendo.programme.form.FieldType.TEXT;

import java.util.List;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;

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
            String code, Form.Frequency often, Form.Expectation whom, Form.Subject subject, List<TestColumn> columns) {
        String number = code.substring(1);
        return TestForm.of(
                        code, subject, columns.stream().map(TestColumn::column).toList())
                .number("Biểu số " + number)
                .collected(often)
                .expectedOf(whom)
                .sheet("Biểu " + number)
                .table(List.of("code"), code.equals("B03") ? "kind" : "code", List.of("Tổng số"), List.of("Ghi chú"))
                .items(code.equals("B02") ? items() : List.of())
                .form();
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

    private static TestColumn column(String field, FieldType type) {
        return TestColumn.of(field, type);
    }
}
