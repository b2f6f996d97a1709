package vn.tiendo.programme;

import java.util.List;
import java.util.Optional;

/**
 * Reads one file of {@code forms/}: a form that has its sheet to itself, or, under {@code tables}, several that share
 * one.
 */
final class FormFile {

    static final String[] KEYS = {
        "form",
        "title",
        "number",
        "collected",
        "expectedOf",
        "sheets",
        "paper",
        "placeholders",
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
        "tables"
    };

    private final Names names;
    private final Block block;
    private final String code;

    FormFile(Piece file, Names names) {
        this.names = names;
        this.block = file.block(KEYS);
        this.code = block.text("form");
    }

    List<Form> forms() {
        declareNames();
        var paper = new Paper(
                code,
                new Form.Printed(block.localText("title"), block.maybe("paper").map(p -> p.oneOf(Form.Paper.class))),
                block.text("number"),
                block.oneOf("collected", Form.Frequency.class),
                expectation(),
                block.needTexts("sheets"),
                block.texts("placeholders"));
        var tables = block.maybe("tables");
        if (tables.isEmpty()) {
            names.declare(Names.Kind.FORM.everywhere(), code, block.placeOf("form"));
            return List.of(new TableBlock(block, code, paper.printed().title(), names).form(paper));
        }
        TableBlock.KEYS_OF_LAYOUT.forEach(this::refuseBeside);
        var forms = block.needList("tables").stream()
                .map(table -> form(table, paper))
                .toList();
        LayoutChecks.checkApart(forms, block);
        return forms;
    }

    /** What all forms of a sheet have in common. */
    record Paper(
            String family,
            Form.Printed printed,
            String number,
            Form.Frequency collected,
            Form.Expectation expectedOf,
            List<String> sheets,
            List<String> placeholders) {}

    private void refuseBeside(String key) {
        block.maybe(key).ifPresent(piece -> piece.fault("có cả '" + key + "' và 'tables'", "ghi trong từng bảng"));
    }

    private Form form(Piece piece, Paper paper) {
        var table = piece.block(TableBlock.KEYS);
        String own = table.text("table");
        names.declare(Names.Kind.FORM.everywhere(), own, table.placeOf("table"));
        names.declareTable(code, own);
        var title = table.maybe("title")
                .map(Piece::localText)
                .orElse(paper.printed().title());
        return new TableBlock(table, own, title, names).form(paper);
    }

    private void declareNames() {
        names.declare(Names.Kind.FAMILY.everywhere(), code, block.placeOf("form"));
        names.declare(Names.Kind.FORM_NUMBER.everywhere(), block.textOr("number", ""), block.placeOf("number"));
        for (var sheet : block.list("sheets")) {
            names.declare(Names.Kind.SHEET.everywhere(), sheet.text(), sheet.place());
        }
    }

    private Form.Expectation expectation() {
        var declared = block.need("expectedOf");
        if (declared.filter(Piece::isList).isPresent()) {
            if (declared.get().list().isEmpty()) {
                declared.get()
                        .fault("không đơn vị nào phải gửi biểu này", "cần projects, towns, all hoặc các mã đơn vị");
            }
            declared.get().list().forEach(u -> names.referLoosely(Names.Kind.UNIT.everywhere(), u.text(), u.place()));
            return new Form.Expectation.Named(declared.get().texts());
        }
        return expectation(declared.map(p -> p.oneOf(Expected.class)));
    }

    private static Form.Expectation expectation(Optional<Expected> word) {
        return switch (word.orElse(Expected.PROJECTS)) {
            case PROJECTS -> new Form.Expectation.UnitsWithProjects();
            case TOWNS -> new Form.Expectation.UnitsWithTowns();
            case ALL -> new Form.Expectation.AllUnits();
        };
    }

    /** The words for who has to send a form, beside a list of units. */
    private enum Expected {
        PROJECTS,
        TOWNS,
        ALL
    }
}
