package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Prefill;
import vn.tiendo.programme.form.Source;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads one column of a table, or one question of a block. */
public final class ColumnBlock {

    static final String[] KEYS = {
        "field",
        "is",
        "begins",
        "title",
        "hint",
        "type",
        "key",
        "across",
        "members",
        "choices",
        "unit",
        "required",
        "required_if",
        "because",
        "negative",
        "total",
        "carried",
        "inside",
        "from",
        "answer",
        "derived",
        "tolerance",
        "precision",
        "prefill"
    };

    /** Dimensions whose members everybody knows; others are choice lists. */
    private static final List<String> DIMENSIONS = List.of("year", "quarter", "month", "towns", "units");

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]*");
    private static final List<String> REGISTRIES = List.of("projects", "items", "towns", "units");
    private static final List<String> CHOICE_REGISTRIES = List.of("projects", "towns", "units");
    private static final Set<FieldType> SUMMABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);
    private static final Set<FieldType> NUMERIC = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT);

    private final String form;
    private final YamlBlock block;
    private final DeclaredNames names;
    private final boolean ofBlock;

    /** @param ofBlock whether it is a question of a block */
    ColumnBlock(String form, YamlValue piece, DeclaredNames names, boolean ofBlock) {
        this.form = form;
        this.block = piece.block(KEYS);
        this.names = names;
        this.ofBlock = ofBlock;
    }

    /** The column; its label paths are added to those of the form's columns before it, folded, with their fields. */
    Column column(Map<String, String> labels) {
        String field = field();
        var across = across();
        var source = new SourceBlock(block, ofBlock).source();
        checkSource(source);
        var type = block.oneOf("type", FieldType.class);
        var known = new LabelsBlock(block, across, names);
        var members = known.members(field, labels);
        checkTotal(type);
        return new Column(
                field,
                labels(source, known, field, members, labels),
                type,
                key(),
                across,
                choices(type),
                unit(type),
                block.flag("required"),
                requiredIf(),
                block.flag("negative"),
                block.flag("total"),
                source,
                derived(type),
                precision(type),
                prefill(),
                known.words(members));
    }

    private String field() {
        String field = block.text("field");
        if (!field.isEmpty() && !FIELD.matcher(field).matches()) {
            fault("field", FaultWords.say("field.name", field), FaultWords.say("field.name.fix"));
        }
        names.declare(DeclaredNames.Kind.FIELD.of(form), field, block.placeOf("field"));
        return field;
    }

    private static List<String> labels(
            Source source, LabelsBlock known, String field, List<Column.Member> members, Map<String, String> labels) {
        return switch (source) {
            case Source.Cell _, Source.Answer _ -> known.is(field, members, labels);
            case Source.Part _, Source.Group _ -> {
                known.refuseLabels();
                yield List.of();
            }
        };
    }

    private void checkSource(Source source) {
        if (source instanceof Source.Part(String of)) {
            names.refer(DeclaredNames.Kind.FIELD.of(form), of, block.placeOf("from"));
        }
        if (!ofBlock && block.maybe("answer").isPresent()) {
            fault("answer", FaultWords.say("answer.in-table"), FaultWords.say("answer.in-table.fix"));
        }
    }

    private Optional<String> key() {
        var key = block.maybeText("key");
        key.filter(k -> !REGISTRIES.contains(k))
                .ifPresent(k -> fault("key", FaultWords.say("registry.unknown", k), Nearest.suggestion(k, REGISTRIES)));
        return key;
    }

    /** One dimension, or a list of them. */
    private List<String> across() {
        var declared = block.maybe("across");
        var dimensions = declared.filter(YamlValue::isList)
                .map(YamlValue::list)
                .orElseGet(() -> declared.stream().toList());
        dimensions.stream()
                .filter(d -> !DIMENSIONS.contains(d.text()))
                .forEach(d -> names.refer(DeclaredNames.Kind.CHOICES.everywhere(), d.text(), d.place()));
        dimensions.forEach(d -> noticeIfEmpty(d.text(), d.place()));
        if (ofBlock && !dimensions.isEmpty()) {
            fault("across", FaultWords.say("across.in-block"), FaultWords.say("across.in-block.fix"));
        }
        return dimensions.stream().map(YamlValue::text).toList();
    }

    private Optional<String> choices(FieldType type) {
        var choices = block.maybeText("choices");
        choices.filter(c -> !CHOICE_REGISTRIES.contains(c))
                .ifPresent(c -> names.refer(DeclaredNames.Kind.CHOICES.everywhere(), c, block.placeOf("choices")));
        choices.ifPresent(c -> noticeIfEmpty(c, block.placeOf("choices")));
        if (type == FieldType.CHOICE && choices.isEmpty()) {
            fault("type", FaultWords.say("choices.missing"), FaultWords.say("choices.missing.fix"));
        }
        return choices;
    }

    /** A registry of which nothing is known has no members. */
    private void noticeIfEmpty(String list, DefinitionPlace place) {
        switch (list) {
            case "towns" -> names.referAny(DeclaredNames.Kind.TOWN, place);
            case "projects" -> names.referAny(DeclaredNames.Kind.PROJECT, place);
            case "units" -> names.referAny(DeclaredNames.Kind.UNIT, place);
            default -> {} // a choice list, which has some
        }
    }

    private String unit(FieldType type) {
        String unit = block.textOr("unit", "");
        if (type == FieldType.MONEY
                && !unit.isEmpty()
                && vn.tiendo.measure.MoneyUnit.named(unit).isEmpty()) {
            fault("unit", FaultWords.say("money-unit.unknown", unit), FaultWords.say("money-unit.unknown.fix"));
        }
        return unit;
    }

    private Optional<Column.Needed> requiredIf() {
        var condition = block.maybe("required_if");
        if (block.flag("required") && condition.isPresent()) {
            fault("required_if", FaultWords.say("required.both"), FaultWords.say("keep-one"));
        }
        if (block.maybe("because").isPresent() && condition.isEmpty()) {
            fault("because", FaultWords.say("because.alone"), FaultWords.say("because.alone.fix"));
        }
        return condition.map(piece ->
                new Column.Needed(piece.formula(), block.maybe("because").map(YamlValue::localText)));
    }

    private Optional<Column.Derived> derived(FieldType type) {
        var tolerance = block.maybe("tolerance").flatMap(YamlValue::decimal);
        if (block.maybe("tolerance").isPresent() && block.maybe("derived").isEmpty()) {
            fault("tolerance", FaultWords.say("tolerance.alone"), FaultWords.NONE);
        }
        if (block.maybe("derived").isPresent() && !NUMERIC.contains(type)) {
            fault("derived", FaultWords.say("derived.type"), FaultWords.say("derived.type.fix"));
        }
        if (block.maybe("derived").isPresent() && block.maybe("across").isPresent()) {
            fault("derived", FaultWords.say("derived.across"), FaultWords.say("derived.across.fix"));
        }
        if (block.maybe("derived").isPresent() && block.flag("total")) {
            fault("total", FaultWords.say("derived.total"), FaultWords.say("derived.total.fix"));
        }
        return block.maybe("derived").map(p -> new Column.Derived(p.formula(), tolerance));
    }

    private Optional<Column.DatePrecision> precision(FieldType type) {
        if (type != FieldType.DATE && block.maybe("precision").isPresent()) {
            fault("precision", FaultWords.say("precision.date-only"), FaultWords.NONE);
        }
        return block.maybe("precision").map(p -> p.oneOf(Column.DatePrecision.class));
    }

    private Optional<Prefill> prefill() {
        var word = block.maybeText("prefill");
        var prefill = word.flatMap(Prefill::named);
        word.filter(_ -> prefill.isEmpty())
                .ifPresent(w ->
                        fault("prefill", FaultWords.say("prefill.unknown", w), Nearest.suggestion(w, Prefill.words())));
        if (prefill.isPresent() && block.maybe("derived").isPresent()) {
            fault("prefill", FaultWords.say("prefill.derived"), FaultWords.say("prefill.derived.fix"));
        }
        return prefill;
    }

    private void checkTotal(FieldType type) {
        if (block.flag("total") && !SUMMABLE.contains(type)) {
            fault("total", FaultWords.say("total.type"), FaultWords.say("total.type.fix"));
        }
    }

    private void fault(String key, LocalText what, LocalText expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
