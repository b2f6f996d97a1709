package vn.tiendo.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.form.Layout;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;

/** Forms with columns that are worked out, conditions, and tables that share a sheet; 095 sends them every month. */
public final class DeclaredForms {

    static final DefinitionPlace PLACE = new DefinitionPlace("forms/b05.yaml", 4, 20);

    private DeclaredForms() {}

    /** The usual programme with those forms besides. */
    public static Programme programme(Form... forms) {
        return TestProgramme.with(TestProgramme.shippedRules(), List.of(forms));
    }

    /** B05, a table of its own, known by its code. */
    public static Form table(Column... columns) {
        return form("B05", "B05", Form.Subject.KEY, List.of(), Layout.Shape.TABLE, columns);
    }

    /** B05, rows of which the fields together tell one from another. */
    static Form keyed(List<String> key, Column... columns) {
        return form("B05", "B05", Form.Subject.ROW, key, Layout.Shape.TABLE, columns);
    }

    /** One of the tables of the sheet B06. */
    static Form tableOfB06(String code, Column... columns) {
        return form(code, "B06", Form.Subject.KEY, List.of(), Layout.Shape.TABLE, columns);
    }

    /** Questions of the sheet B06. */
    static Form blockOfB06(String code, Column... columns) {
        return form(code, "B06", Form.Subject.WHOLE, List.of(), Layout.Shape.BLOCK, columns);
    }

    private static Form form(
            String code, String family, Form.Subject subject, List<String> key, Layout.Shape shape, Column... columns) {
        return TestForm.of(code, subject, List.of(columns))
                .family(family)
                .title(new LocalText("Phần " + code, "Part " + code))
                .number("Biểu số 0" + family.charAt(2))
                .expectedOf(new Form.Expectation.Named(List.of("095")))
                .sheet("Biểu 0" + family.charAt(2))
                .layout(new Layout(
                        shape,
                        Layout.Region.WHOLE,
                        shape == Layout.Shape.BLOCK ? List.of() : List.of("code"),
                        shape == Layout.Shape.BLOCK ? "" : "code",
                        List.of(),
                        List.of(),
                        List.of(),
                        "stt",
                        "name"))
                .key(key)
                .form();
    }

    public static Column column(String field, FieldType type) {
        return TestColumn.of(field, type)
                .is("Nhãn " + field)
                .choices(type == FieldType.CHOICE ? Optional.of("stage") : Optional.empty())
                .column();
    }

    static Column required(Column column) {
        return TestColumn.like(column).required().column();
    }

    public static Column acrossCapital(String field, FieldType type) {
        return TestColumn.of(field, type).is("*").across("capital").column();
    }

    /** B05 with amounts by year, quarter and a choice. */
    static Form quarterly() {
        var amount = column("amount", FieldType.MONEY);
        return table(
                column("code", FieldType.CODE),
                TestColumn.of("amount", amount.type())
                        .is("{year} / {quarter} / {kind}")
                        .key(amount.key())
                        .across("year", "quarter", "kind")
                        .choices(amount.choices())
                        .unit(amount.unit())
                        .column());
    }

    /** @param tolerance empty for what rounding explains */
    public static Column derived(Column column, String is, String tolerance) {
        return declared(
                column,
                Optional.empty(),
                Optional.of(new Column.Derived(
                        new Formula(is, PLACE),
                        Optional.of(tolerance).filter(t -> !t.isEmpty()).map(BigDecimal::new))));
    }

    /** @param because empty where the cells themselves have to tell why */
    static Column needed(Column column, String when, String because) {
        return declared(
                column,
                Optional.of(new Column.Needed(
                        new Formula(when, PLACE),
                        Optional.of(because).filter(b -> !b.isEmpty()).map(LocalText::of))),
                Optional.empty());
    }

    private static Column declared(Column column, Optional<Column.Needed> needed, Optional<Column.Derived> derived) {
        return TestColumn.like(column).needed(needed).derived(derived).column();
    }
}
