package vn.tiendo.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one form of {@code forms/}: its layout, columns and items. */
final class FormFile {

    static final String[] KEYS = {
        "form",
        "title",
        "number",
        "collected",
        "expectedOf",
        "sheets",
        "header",
        "leaf",
        "totals",
        "ends",
        "subject",
        "columns",
        "items"
    };

    private final Names names;
    private final Block block;
    private final String code;

    FormFile(Piece file, Names names) {
        this.names = names;
        this.block = file.block(KEYS);
        this.code = block.text("form");
    }

    Form form() {
        declareNames();
        var columns = columns();
        var form = new Form(
                code,
                block.localText("title"),
                block.text("number"),
                block.oneOf("collected", Form.Frequency.class),
                expectation(),
                block.needTexts("sheets"),
                fields("header"),
                leaf(),
                block.texts("totals"),
                block.texts("ends"),
                block.oneOf("subject", Form.Subject.class),
                columns,
                block.list("items").stream().map(this::item).toList());
        new FormChecks(form, block).check();
        return form;
    }

    private void declareNames() {
        names.declare(Names.Kind.FORM.everywhere(), code, block.placeOf("form"));
        names.declare(Names.Kind.FORM_NUMBER.everywhere(), block.textOr("number", ""), block.placeOf("number"));
        for (var sheet : block.list("sheets")) {
            names.declare(Names.Kind.SHEET.everywhere(), sheet.text(), sheet.place());
        }
    }

    private Form.Expectation expectation() {
        var declared = block.need("expectedOf");
        if (declared.filter(Piece::isList).isPresent()) {
            declared.get().list().forEach(u -> names.referLoosely(Names.Kind.UNIT.everywhere(), u.text(), u.place()));
            return new Form.Expectation.Named(declared.get().texts());
        }
        return declared.map(p -> p.oneOf(Expected.class)).orElse(Expected.PROJECTS) == Expected.PROJECTS
                ? new Form.Expectation.UnitsWithProjects()
                : new Form.Expectation.UnitsWithTowns();
    }

    /** The words for who has to send a form, beside a list of units. */
    private enum Expected {
        PROJECTS,
        TOWNS
    }

    private List<String> fields(String key) {
        var fields = block.needList(key);
        fields.forEach(f -> names.refer(Names.Kind.FIELD.of(code), f.text(), f.place()));
        return fields.stream().map(Piece::text).toList();
    }

    private String leaf() {
        String field = block.text("leaf");
        names.refer(Names.Kind.FIELD.of(code), field, block.placeOf("leaf"));
        return field;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        Map<String, String> labels = new HashMap<>();
        for (var piece : block.needList("columns")) {
            columns.add(new ColumnBlock(code, piece, names).column(labels));
        }
        return List.copyOf(columns);
    }

    private Item item(Piece piece) {
        var item = piece.block("item", "name", "unit", "required");
        names.declare(Names.Kind.ITEM.of(code), item.text("item"), item.placeOf("item"));
        return new Item(item.text("item"), item.localText("name"), item.textOr("unit", ""), item.flag("required"));
    }
}
