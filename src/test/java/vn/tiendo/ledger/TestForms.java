package vn.tiendo.ledger;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;

/** Forms of each kind of subject, as small as they can be. */
public final class TestForms {

    /** Subject: a project's code. The plan is also split by capital source. */
    public static final Form PROJECTS = form(
            "B01",
            Form.Subject.KEY,
            new Form.Expectation.UnitsWithProjects(),
            List.of(
                    keyed("code", "projects"),
                    column("name", FieldType.TEXT),
                    column("plan", FieldType.MONEY),
                    across("plan_by", FieldType.MONEY, "capital"),
                    column("dis_ytd", FieldType.MONEY),
                    column("dis_pct", FieldType.PERCENT),
                    column("land", FieldType.NUMBER),
                    column("stage", FieldType.CHOICE),
                    column("years", FieldType.YEARS),
                    column("decided", FieldType.DATE)));

    /** Subject: a town, across the columns; rows are items. */
    public static final Form TOWNS = form(
            "B02",
            Form.Subject.ACROSS,
            new Form.Expectation.UnitsWithTowns(),
            List.of(
                    keyed("code", "items"),
                    column("content", FieldType.TEXT),
                    across("value", FieldType.NUMBER, "towns"),
                    column("note", FieldType.TEXT)));

    /** Subject: the row itself. */
    public static final Form SCHEMES = form(
            "B03",
            Form.Subject.ROW,
            new Form.Expectation.Named(List.of()),
            List.of(
                    column("name", FieldType.TEXT),
                    column("town", FieldType.TEXT, Optional.of("towns"), Optional.empty()),
                    column("kind", FieldType.CHOICE),
                    column("state", FieldType.CHOICE),
                    column("area", FieldType.NUMBER)));

    /** Subject: an investment's code. */
    public static final Form INVESTMENTS = form(
            "B04",
            Form.Subject.KEY,
            new Form.Expectation.Named(List.of("STC")),
            List.of(
                    column("code", FieldType.CODE),
                    column("name", FieldType.TEXT),
                    column("registered", FieldType.MONEY)));

    /** Subject: the row's code; what is left is worked out. */
    public static final Form BALANCES = form(
            "B05",
            Form.Subject.KEY,
            new Form.Expectation.AllUnits(),
            List.of(
                    column("code", FieldType.CODE),
                    column("plan", FieldType.MONEY),
                    workedOut("left", FieldType.MONEY, "plan - plan")));

    private TestForms() {}

    private static Column workedOut(String field, FieldType type, String is) {
        return TestColumn.of(field, type)
                .derived(Optional.of(new Column.Derived(
                        new Formula(is, new DefinitionPlace("forms/b05.yaml", 1, 1)), Optional.empty())))
                .column();
    }

    private static Form form(String code, Form.Subject subject, Form.Expectation expectedOf, List<Column> columns) {
        boolean items = subject == Form.Subject.ACROSS;
        return TestForm.of(code, subject, columns)
                .collected(
                        expectedOf instanceof Form.Expectation.UnitsWithProjects
                                ? Form.Frequency.MONTH
                                : Form.Frequency.QUARTER)
                .expectedOf(expectedOf)
                .table(
                        items ? List.of("code", "content") : List.of(),
                        columns.getFirst().field(),
                        List.of(),
                        List.of())
                .items(items ? List.of(new Item("D01", LocalText.of("Dân số"), "người", true)) : List.of())
                .form();
    }

    private static Column keyed(String field, String registry) {
        return column(field, FieldType.CODE, Optional.of(registry), Optional.empty());
    }

    private static Column across(String field, FieldType type, String dimension) {
        return column(field, type, Optional.empty(), Optional.of(dimension));
    }

    private static Column column(String field, FieldType type) {
        return column(field, type, Optional.empty(), Optional.empty());
    }

    private static Column column(String field, FieldType type, Optional<String> key, Optional<String> across) {
        return TestColumn.of(field, type)
                .key(key)
                .across(across.stream().toList())
                .column();
    }
}
