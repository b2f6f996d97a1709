package vn.tiendo.programme.form;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.LocalText;

/** A monthly table of all units that has its sheet to itself and is called by its code, unless a test says otherwise. */
public final class TestForm {

    private final String code;
    private final Form.Subject subject;
    private final List<Column> columns;
    private String family;
    private LocalText title;
    private String number;
    private Form.Frequency collected = Form.Frequency.MONTH;
    private Form.Expectation expectedOf = new Form.Expectation.AllUnits();
    private String sheet;
    private Layout layout = Layout.ofTable(List.of(), "code", List.of(), List.of());
    private List<String> key;
    private List<Item> items = List.of();

    private TestForm(String code, Form.Subject subject, List<Column> columns) {
        this.code = code;
        this.subject = subject;
        this.columns = columns;
        this.family = code;
        this.title = LocalText.of(code);
        this.number = "Biểu số " + code.substring(1);
        this.sheet = code;
        this.key = subject == Form.Subject.ROW ? Form.USUAL_KEY : List.of();
    }

    public static TestForm of(String code, Form.Subject subject, List<Column> columns) {
        return new TestForm(code, subject, columns);
    }

    public TestForm family(String sheetOfForms) {
        family = sheetOfForms;
        return this;
    }

    public TestForm title(LocalText called) {
        title = called;
        return this;
    }

    public TestForm number(String printed) {
        number = printed;
        return this;
    }

    public TestForm collected(Form.Frequency often) {
        collected = often;
        return this;
    }

    public TestForm expectedOf(Form.Expectation whom) {
        expectedOf = whom;
        return this;
    }

    public TestForm sheet(String name) {
        sheet = name;
        return this;
    }

    public TestForm table(List<String> header, String leaf, List<String> totals, List<String> ends) {
        return layout(Layout.ofTable(header, leaf, totals, ends));
    }

    public TestForm layout(Layout of) {
        layout = of;
        return this;
    }

    public TestForm key(List<String> fields) {
        key = fields;
        return this;
    }

    public TestForm items(List<Item> declared) {
        items = declared;
        return this;
    }

    public Form form() {
        return new Form(
                code,
                family,
                title,
                number,
                collected,
                expectedOf,
                List.of(sheet),
                layout,
                subject,
                key,
                columns,
                items,
                List.of(),
                new Form.Printed(title, Optional.empty()),
                FormVersion.ALWAYS);
    }
}
