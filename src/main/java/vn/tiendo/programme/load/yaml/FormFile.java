package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersion;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/**
 * Reads one file of {@code forms/}: a form that has its sheet to itself, or, under {@code tables}, several that share
 * one.
 */
public final class FormFile {

    static final String[] KEYS = {
        "form",
        "from",
        "until",
        "version",
        "told_by",
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

    private final DeclaredNames names;
    private final YamlBlock block;
    private final String code;
    private final FormVersion version;
    private final List<Form> forms;

    public FormFile(YamlValue file, DeclaredNames names) {
        this.block = file.block(KEYS);
        this.code = block.text("form");
        this.version = declaredVersion();
        this.names = names.inVersion(version);
        this.forms = read();
    }

    private FormVersion declaredVersion() {
        var from = block.maybe("from").flatMap(YamlValue::period);
        var until = block.maybe("until").flatMap(YamlValue::period);
        if (from.isPresent()
                && until.filter(last -> last.compareTo(from.get()) < 0).isPresent()) {
            block.faults()
                    .add(
                            block.placeOf("until"),
                            FaultWords.say("periods.backwards"),
                            FaultWords.say("from-on", from.get()));
        }
        return new FormVersion(from, until, block.textOr("version", ""), block.texts("told_by"));
    }

    String code() {
        return code;
    }

    FormVersion version() {
        return version;
    }

    DefinitionPlace place() {
        return block.placeOf("form");
    }

    /** The texts by which workbooks say that they follow it. */
    List<YamlValue> toldBy() {
        return block.list("told_by");
    }

    DefinitionPlace placeOf(Form form, Column column) {
        return names.placeOf(DeclaredNames.Kind.FIELD.of(form.code()), column.field())
                .orElseGet(this::place);
    }

    /** The forms that it declares. */
    public List<Form> forms() {
        return forms;
    }

    private List<Form> read() {
        declareNames();
        var paper = new Paper(
                code,
                new Form.Printed(block.localText("title"), block.maybe("paper").map(p -> p.oneOf(Form.Paper.class))),
                block.text("number"),
                block.oneOf("collected", Form.Frequency.class),
                expectation(),
                block.needTexts("sheets"),
                block.texts("placeholders"),
                version);
        var tables = block.maybe("tables");
        if (tables.isEmpty()) {
            names.declareOf(code, DeclaredNames.Kind.FORM.everywhere(), code, block.placeOf("form"));
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
            List<String> placeholders,
            FormVersion version) {}

    private void refuseBeside(String key) {
        block.maybe(key)
                .ifPresent(piece -> piece.fault(FaultWords.say("tables.both", key), FaultWords.say("tables.both.fix")));
    }

    private Form form(YamlValue piece, Paper paper) {
        var table = piece.block(TableBlock.KEYS);
        String own = table.text("table");
        names.declareOf(code, DeclaredNames.Kind.FORM.everywhere(), own, table.placeOf("table"));
        names.declareTable(code, own);
        var title = table.maybe("title")
                .map(YamlValue::localText)
                .orElse(paper.printed().title());
        return new TableBlock(table, own, title, names).form(paper);
    }

    private void declareNames() {
        names.declareOf(code, DeclaredNames.Kind.FAMILY.everywhere(), code, block.placeOf("form"));
        names.declareOf(
                code, DeclaredNames.Kind.FORM_NUMBER.everywhere(), block.textOr("number", ""), block.placeOf("number"));
        for (var sheet : block.list("sheets")) {
            names.declareOf(code, DeclaredNames.Kind.SHEET.everywhere(), sheet.text(), sheet.place());
        }
    }

    private Form.Expectation expectation() {
        var declared = block.need("expectedOf");
        if (declared.filter(YamlValue::isList).isPresent()) {
            if (declared.get().list().isEmpty()) {
                declared.get().fault(FaultWords.say("expected.nobody"), FaultWords.say("expected.nobody.fix"));
            }
            declared.get()
                    .list()
                    .forEach(u -> names.referLoosely(DeclaredNames.Kind.UNIT.everywhere(), u.text(), u.place()));
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
