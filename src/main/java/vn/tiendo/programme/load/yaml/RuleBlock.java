package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads one rule of {@code rules.yaml}. */
public final class RuleBlock {

    static final String[] KEYS = {
        "rule",
        "on",
        "severity",
        "effective",
        "holds",
        "each",
        "at",
        "expected",
        "say",
        "fix",
        "example",
        "except",
        "reason"
    };

    private static final Pattern ID = Pattern.compile("[A-Z]{2,4}\\d{2}");

    /** As many names as a group may have. */
    private static final int LARGEST_GROUP = 2;

    /** For {@link RuleDefinition#each}: every data item of the form. */
    private static final String ALL_ITEMS = "items";

    private final YamlValue piece;
    private final YamlBlock block;
    private final DeclaredNames names;
    private final Optional<Form> form;

    RuleBlock(YamlValue piece, List<Form> forms, DeclaredNames names) {
        this.piece = piece;
        this.block = piece.block(KEYS);
        this.names = names;
        this.form = block.maybeText("on")
                .flatMap(code ->
                        forms.stream().filter(f -> f.code().equals(code)).findFirst());
    }

    RuleDefinition rule() {
        var each = each();
        var rule = new RuleDefinition(
                id(),
                new GradingBlock(block).grading(),
                block.maybeText("on"),
                block.maybe("holds").map(YamlValue::formula),
                each,
                at(each),
                block.maybe("expected").map(YamlValue::formula),
                block.localText("say"),
                block.localText("fix"),
                block.maybe("example").map(YamlValue::localText),
                block.list("except").stream()
                        .flatMap(e -> new ExemptionBlock(e, names).exemption().stream())
                        .toList(),
                reason(),
                piece.place());
        checkTogether(rule);
        block.maybeText("on")
                .ifPresent(on -> names.refer(DeclaredNames.Kind.FORM.everywhere(), on, block.placeOf("on")));
        if (rule.on().isEmpty() || form.isPresent()) {
            var words = new RuleWords(rule, form);
            block.maybe("say").ifPresent(say -> words.check(rule.say(), say));
            block.maybe("fix").ifPresent(fix -> words.check(rule.fix(), fix));
        }
        return rule;
    }

    private String id() {
        String id = block.text("rule");
        names.declare(DeclaredNames.Kind.RULE.everywhere(), id, block.placeOf("rule"));
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            fault("rule", FaultWords.say("rule.id", id), FaultWords.say("rule.id.fix"));
        }
        return id;
    }

    private List<List<String>> each() {
        var declared = block.maybe("each");
        if (declared.filter(p -> !p.isList()).isPresent()) {
            return all(declared.get());
        }
        var groups = new ArrayList<List<String>>();
        for (var group : block.list("each")) {
            var members = group.isList() ? group.list() : List.of(group);
            if (members.isEmpty() || members.size() > LARGEST_GROUP) {
                group.fault(FaultWords.say("each.size", members.size()), FaultWords.say("each.size.fix"));
            } else {
                members.forEach(this::referToFigure);
                groups.add(members.stream().map(YamlValue::text).toList());
            }
        }
        return groups;
    }

    private List<List<String>> all(YamlValue word) {
        if (!word.text().equals(ALL_ITEMS)) {
            word.fault(LocalText.of("'" + word.text() + "'"), FaultWords.say("each.word"));
        } else if (form.filter(f -> f.items().isEmpty()).isPresent()) {
            word.fault(FaultWords.say("each.no-items"), FaultWords.say("each.no-items.fix"));
        }
        return form.map(Form::items).orElse(List.of()).stream()
                .map(item -> List.of(item.code()))
                .toList();
    }

    /** A data item where the form has items, else a field. */
    private void referToFigure(YamlValue name) {
        boolean ofItems = form.filter(f -> !f.items().isEmpty()).isPresent();
        var kind = ofItems ? DeclaredNames.Kind.ITEM : DeclaredNames.Kind.FIELD;
        names.refer(kind.of(block.textOr("on", "")), name.text(), name.place());
    }

    private List<String> at(List<List<String>> each) {
        var declared = block.maybe("at");
        var marked = declared.filter(YamlValue::isList)
                .map(YamlValue::list)
                .orElseGet(() -> declared.stream().toList());
        var ofGroup = each.isEmpty()
                ? List.<String>of()
                : RuleDefinition.namesOfGroup(each.getFirst().size());
        marked.stream()
                .filter(m -> !ofGroup.contains(m.text()))
                .forEach(m -> block.maybeText("on")
                        .ifPresent(on -> names.refer(kindOfMarked().of(on), m.text(), m.place())));
        return marked.stream().map(YamlValue::text).toList();
    }

    /** Fields of the rule's own form that say why. */
    private List<String> reason() {
        var fields = block.list("reason");
        fields.forEach(field -> block.maybeText("on")
                .ifPresent(on -> names.refer(DeclaredNames.Kind.FIELD.of(on), field.text(), field.place())));
        return fields.stream().map(YamlValue::text).toList();
    }

    /** Expressions over towns see their data items, and nothing else. */
    private DeclaredNames.Kind kindOfMarked() {
        boolean ofTowns = block.maybe("holds").isPresent()
                && form.filter(f -> f.subject() == Form.Subject.ACROSS).isPresent();
        return ofTowns ? DeclaredNames.Kind.ITEM : DeclaredNames.Kind.FIELD;
    }

    private void checkTogether(RuleDefinition rule) {
        if (rule.holds().isPresent() && rule.on().isEmpty()) {
            fault("holds", FaultWords.say("holds.no-form"), FaultWords.say("add-on"));
        }
        if (rule.holds().isEmpty() && rule.expected().isPresent()) {
            fault("expected", FaultWords.say("expected.alone"), FaultWords.NONE);
        }
        if (rule.holds().isEmpty() && block.maybe("each").isPresent()) {
            fault("each", FaultWords.say("each.alone"), FaultWords.NONE);
        }
        if (rule.holds().isEmpty() && block.maybe("reason").isPresent()) {
            fault("reason", FaultWords.say("reason.alone"), FaultWords.NONE);
        }
        if (rule.on().isEmpty() && block.maybe("at").isPresent()) {
            fault("at", FaultWords.say("at.no-form"), FaultWords.say("add-on"));
        }
        if (rule.each().stream().map(List::size).distinct().count() > 1) {
            fault("each", FaultWords.say("each.mixed"), FaultWords.say("each.mixed.fix"));
        }
    }

    private void fault(String key, LocalText what, LocalText expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
