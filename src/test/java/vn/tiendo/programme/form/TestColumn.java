package vn.tiendo.programme.form;

import java.util.List;
import java.util.Optional;

/** A column read from cells of its own, titled by its field; neither required nor added up unless a test says so. */
public final class TestColumn {

    private final String field;
    private final FieldType type;
    private List<String> is;
    private Optional<String> key = Optional.empty();
    private List<String> across = List.of();
    private Optional<String> choices = Optional.empty();
    private String unit = "";
    private boolean required;
    private boolean negative;
    private boolean total;
    private Optional<Column.Needed> needed = Optional.empty();
    private Optional<Column.Derived> derived = Optional.empty();

    private TestColumn(String field, FieldType type) {
        this.field = field;
        this.type = type;
        this.is = List.of(field);
    }

    public static TestColumn of(String field, FieldType type) {
        return new TestColumn(field, type);
    }

    /** As that one, which a test wants otherwise in something. */
    public static TestColumn like(Column column) {
        var like = of(column.field(), column.type());
        like.is = column.is();
        like.key = column.key();
        like.across = column.across();
        like.choices = column.choices();
        like.unit = column.unit();
        like.required = column.required();
        like.negative = column.negative();
        like.total = column.total();
        return like;
    }

    public TestColumn is(String label) {
        is = List.of(label);
        return this;
    }

    public TestColumn key(String registry) {
        return key(Optional.of(registry));
    }

    public TestColumn key(Optional<String> registry) {
        key = registry;
        return this;
    }

    public TestColumn across(String... dimensions) {
        return across(List.of(dimensions));
    }

    public TestColumn across(List<String> dimensions) {
        across = dimensions;
        return this;
    }

    public TestColumn choices(String list) {
        return choices(Optional.of(list));
    }

    public TestColumn choices(Optional<String> list) {
        choices = list;
        return this;
    }

    public TestColumn unit(String of) {
        unit = of;
        return this;
    }

    public TestColumn required() {
        return required(true);
    }

    public TestColumn required(boolean must) {
        required = must;
        return this;
    }

    public TestColumn negative() {
        negative = true;
        return this;
    }

    public TestColumn total() {
        total = true;
        return this;
    }

    public TestColumn needed(Optional<Column.Needed> when) {
        needed = when;
        return this;
    }

    public TestColumn derived(Optional<Column.Derived> how) {
        derived = how;
        return this;
    }

    public Column column() {
        return new Column(
                field,
                is,
                type,
                key,
                across,
                choices,
                unit,
                required,
                needed,
                negative,
                total,
                Source.Cell.PLAIN,
                derived,
                Optional.empty(),
                Optional.empty(),
                Column.Words.NONE);
    }
}
