package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Item;
import vn.tiendo.programme.form.Layout;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads one table, or one block of questions and answers, of a sheet: its layout, columns and items. */
public final class TableBlock {

    /** What is said of a table itself, whether it has its sheet to itself or not. */
    static final List<String> KEYS_OF_LAYOUT = List.of(
            "between", "header", "leaf", "totals", "rows", "ends", "numbered", "named", "subject", "columns", "items");

    /** Of a table among several. */
    static final String[] KEYS = {
        "table",
        "title",
        "between",
        "header",
        "leaf",
        "totals",
        "rows",
        "ends",
        "numbered",
        "named",
        "subject",
        "columns",
        "items",
        "questions"
    };

    static final String[] KEYS_OF_REGION = {"after", "before"};
    static final String[] KEYS_OF_ITEM = {"item", "name", "unit", "required"};

    private final YamlBlock block;
    private final String code;
    private final LocalText title;
    private final DeclaredNames names;
    private final boolean questions;

    TableBlock(YamlBlock block, String code, LocalText title, DeclaredNames names) {
        this.block = block;
        this.code = code;
        this.title = title;
        this.names = names;
        this.questions = block.maybe("questions").isPresent();
    }

    Form form(FormFile.Paper paper) {
        var columns = columns();
        var form = new Form(
                code,
                paper.family(),
                title,
                paper.number(),
                paper.collected(),
                paper.expectedOf(),
                paper.sheets(),
                layout(),
                subject(),
                key(),
                columns,
                block.list("items").stream().map(this::item).toList(),
                paper.placeholders(),
                paper.printed(),
                paper.version());
        new FormChecks(form, block).check();
        new LayoutChecks(form, block).check();
        return form;
    }

    private Layout layout() {
        if (questions) {
            List.of("header", "leaf", "totals", "rows", "numbered", "named", "columns", "items")
                    .forEach(this::refuseInBlock);
            return new Layout(
                    Layout.Shape.BLOCK,
                    region(),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    block.texts("ends"),
                    Layout.USUAL_NUMBER,
                    Layout.USUAL_NAME);
        }
        String numbered = fieldOr("numbered", Layout.USUAL_NUMBER);
        return new Layout(
                Layout.Shape.TABLE,
                region(),
                fields("header"),
                leaf(),
                block.texts("totals"),
                new RowLooksBlock(code, numbered, names).looks(block.list("rows")),
                block.texts("ends"),
                numbered,
                fieldOr("named", Layout.USUAL_NAME));
    }

    private void refuseInBlock(String key) {
        block.maybe(key)
                .ifPresent(piece -> piece.fault(FaultWords.say("block.key", key), FaultWords.say("block.key.fix")));
    }

    private Layout.Region region() {
        return block.maybe("between")
                .map(piece -> piece.block(KEYS_OF_REGION))
                .map(between -> new Layout.Region(between.texts("after"), between.texts("before")))
                .orElse(Layout.Region.WHOLE);
    }

    private List<String> fields(String key) {
        var fields = block.needList(key);
        fields.forEach(f -> names.refer(DeclaredNames.Kind.FIELD.of(code), f.text(), f.place()));
        return fields.stream().map(YamlValue::text).toList();
    }

    private String leaf() {
        String field = block.text("leaf");
        names.refer(DeclaredNames.Kind.FIELD.of(code), field, block.placeOf("leaf"));
        return field;
    }

    private String fieldOr(String key, String usual) {
        var field = block.maybeText(key);
        field.ifPresent(f -> names.refer(DeclaredNames.Kind.FIELD.of(code), f, block.placeOf(key)));
        return field.orElse(usual);
    }

    /** A word, or the fields that together tell one row from another. */
    private Form.Subject subject() {
        var subject = block.maybe("subject");
        if (subject.isEmpty() && questions) {
            return Form.Subject.WHOLE;
        }
        return subject.filter(YamlValue::isList).isPresent()
                ? Form.Subject.ROW
                : block.oneOf("subject", Form.Subject.class);
    }

    private List<String> key() {
        boolean listed = block.maybe("subject").filter(YamlValue::isList).isPresent();
        if (listed) {
            return fields("subject");
        }
        boolean row = block.maybeText("subject").filter("row"::equals).isPresent();
        return row ? Form.USUAL_KEY : List.of();
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        Map<String, String> labels = new HashMap<>();
        for (var piece : block.needList(questions ? "questions" : "columns")) {
            columns.add(new ColumnBlock(code, piece, names, questions).column(labels));
        }
        return List.copyOf(columns);
    }

    private Item item(YamlValue piece) {
        var item = piece.block(KEYS_OF_ITEM);
        names.declare(DeclaredNames.Kind.ITEM.of(code), item.text("item"), item.placeOf("item"));
        return new Item(item.text("item"), item.localText("name"), item.textOr("unit", ""), item.flag("required"));
    }
}
