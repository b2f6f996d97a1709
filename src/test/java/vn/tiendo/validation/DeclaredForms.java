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
import vn.tiendo.programme.form.Source;

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
        return new Form(
                code,
                family,
                new LocalText("Phần " + code, "Part " + code),
                "Biểu số 0" + family.charAt(2),
                Form.Frequency.MONTH,
                new Form.Expectation.Named(List.of("095")),
                List.of("Biểu 0" + family.charAt(2)),
                new Layout(
                        shape,
                        Layout.Region.WHOLE,
                        shape == Layout.Shape.BLOCK ? List.of() : List.of("code"),
                        shape == Layout.Shape.BLOCK ? "" : "code",
                        List.of(),
                        List.of(),
                        List.of(),
                        "stt",
                        "name"),
                subject,
                key,
                List.of(columns),
                List.of(),
                List.of());
    }

    public static Column column(String field, FieldType type) {
        return new Column(
                field,
                List.of("Nhãn " + field),
                type,
                Optional.empty(),
                Optional.empty(),
                type == FieldType.CHOICE ? Optional.of("stage") : Optional.empty(),
                "",
                false,
                false,
                false);
    }

    static Column required(Column column) {
        return new Column(
                column.field(),
                column.is(),
                column.type(),
                column.key(),
                Optional.empty(),
                column.choices(),
                "",
                true,
                false,
                false);
    }

    public static Column acrossCapital(String field, FieldType type) {
        return new Column(
                field,
                List.of("*"),
                type,
                Optional.empty(),
                Optional.of("capital"),
                Optional.empty(),
                "",
                false,
                false,
                false);
    }

    /** B05 with amounts by year, quarter and a choice. */
    static Form quarterly() {
        var amount = column("amount", FieldType.MONEY);
        return table(
                column("code", FieldType.CODE),
                new Column(
                        "amount",
                        List.of("{year} / {quarter} / {kind}"),
                        amount.type(),
                        amount.key(),
                        List.of("year", "quarter", "kind"),
                        amount.choices(),
                        amount.unit(),
                        false,
                        Optional.empty(),
                        false,
                        false,
                        Source.Cell.PLAIN,
                        Optional.empty(),
                        Optional.empty()));
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
        return new Column(
                column.field(),
                column.is(),
                column.type(),
                column.key(),
                column.across(),
                column.choices(),
                column.unit(),
                column.required(),
                needed,
                column.negative(),
                column.total(),
                Source.Cell.PLAIN,
                derived,
                column.precision());
    }
}
