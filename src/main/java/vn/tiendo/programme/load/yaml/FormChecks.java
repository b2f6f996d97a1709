package vn.tiendo.programme.load.yaml;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;
import vn.tiendo.programme.load.file.YamlBlock;

/** What has to agree within one form. */
final class FormChecks {

    private static final Set<FieldType> NAMING =
            EnumSet.of(FieldType.CODE, FieldType.TEXT, FieldType.CHOICE, FieldType.PERIOD);
    private static final Set<FieldType> FIGURES = EnumSet.of(FieldType.MONEY, FieldType.PERCENT);

    private final Form form;
    private final YamlBlock block;

    FormChecks(Form form, YamlBlock block) {
        this.form = form;
        this.block = block;
    }

    void check() {
        checkItems();
        checkParts();
        checkFormulas();
        switch (form.subject()) {
            case KEY -> checkLeaf();
            case ACROSS -> checkAcross();
            case ROW -> checkKey();
            case WHOLE -> checkWhole();
        }
    }

    private void checkItems() {
        boolean keyed = form.columns().stream()
                .anyMatch(c -> c.key().filter("items"::equals).isPresent());
        if (keyed && form.items().isEmpty()) {
            block.faults().add(block.place(), FaultWords.say("items.missing"), FaultWords.say("items.missing.fix"));
        }
    }

    /** A part that is taken must be one that the other column's pattern has. */
    private void checkParts() {
        for (Column column : form.columns()) {
            if (column.source() instanceof Source.Part(String of)) {
                form.column(of)
                        .filter(Column::isLabelled)
                        .filter(from -> !parts(from).contains(column.field()))
                        .ifPresent(from -> fault(
                                block.place(),
                                FaultWords.say("inside.lacks", column.field(), of, of, column.field()),
                                FaultWords.say("inside.lacks.fix", of, column.field())));
            }
        }
    }

    /** Where a row is a data item of many towns, its columns have no figures of the row's own. */
    private void checkFormulas() {
        if (form.subject() == Form.Subject.ACROSS) {
            form.columns().stream()
                    .flatMap(column -> Stream.concat(
                            column.derived().map(Column.Derived::is).stream(),
                            column.requiredIf().map(Column.Needed::when).stream()))
                    .forEach(formula -> fault(
                            formula.place(),
                            FaultWords.say("across.no-derived"),
                            FaultWords.say("across.no-derived.fix")));
        }
    }

    private static Set<String> parts(Column column) {
        return column.source().inside().map(SourceBlock::parts).orElse(Set.of());
    }

    /** Its leaf field is a reference, checked as such; a block has none. */
    private void checkLeaf() {
        if (form.isBlock()) {
            fault(block.placeOf("subject"), FaultWords.say("block.no-rows"), FaultWords.say("block.no-rows.fix"));
        }
        form.column(form.leaf())
                .filter(column -> !NAMING.contains(column.type()))
                .ifPresent(column -> fault(
                        block.placeOf("leaf"),
                        FaultWords.say("leaf.no-name", column.field()),
                        FaultWords.say("leaf.no-name.fix")));
    }

    /** Of two rows the second would be told from the first by its place only. */
    private void checkWhole() {
        if (!form.isBlock()) {
            fault(block.placeOf("subject"), FaultWords.say("whole.in-table"), FaultWords.say("whole.in-table.fix"));
        }
    }

    private void checkAcross() {
        Optional<Column> across =
                form.columns().stream().filter(Column::isAcross).findFirst();
        if (across.isEmpty()) {
            fault(block.placeOf("subject"), FaultWords.say("subject.across.column"), FaultWords.NONE);
        }
        if (across.filter(column -> column.across().size() > 1).isPresent()) {
            fault(
                    block.placeOf("subject"),
                    FaultWords.say("subject.across.one"),
                    FaultWords.say("subject.across.one.fix"));
        }
    }

    private void checkKey() {
        for (String field : form.key()) {
            if (form.column(field).isEmpty() && form.key().equals(Form.USUAL_KEY)) {
                fault(block.placeOf("subject"), FaultWords.say("subject.field.missing", field), FaultWords.NONE);
            }
        }
        form.key().stream()
                .flatMap(field -> form.column(field).stream())
                .filter(column -> FIGURES.contains(column.type()))
                .forEach(column -> fault(
                        block.placeOf("subject"),
                        FaultWords.say("subject.figure", column.field()),
                        FaultWords.say("subject.figure.fix")));
        List<String> varying = form.key().stream().filter(this::isAcross).toList();
        varying.forEach(field -> fault(
                block.placeOf("subject"),
                FaultWords.say("field.many-columns", field),
                FaultWords.say("field.many-columns.fix")));
    }

    private boolean isAcross(String field) {
        return form.column(field).filter(Column::isAcross).isPresent();
    }

    private void fault(DefinitionPlace place, LocalText what, LocalText expected) {
        block.faults().add(place, what, expected);
    }
}
