package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads by which labels a column is known, what it is called elsewhere, and of which members it is, if not of all. */
public final class LabelsBlock {

    static final String[] KEYS_OF_MEMBER = {"member", "is"};

    private final YamlBlock block;
    private final List<String> across;
    private final DeclaredNames names;

    /** @param across the dimensions whose members the column stands for */
    LabelsBlock(YamlBlock block, List<String> across, DeclaredNames names) {
        this.block = block;
        this.across = across;
        this.names = names;
    }

    /**
     * Its labels, those of its members with them.
     *
     * @param labels those of the columns before it, folded, with their fields; its own are added
     */
    List<String> is(String field, List<Column.Member> members, Map<String, String> labels) {
        boolean named = !members.isEmpty()
                && members.stream().noneMatch(member -> member.is().isEmpty());
        var is = new ArrayList<String>();
        if (!named && block.maybe("begins").isEmpty()) {
            block.need("is");
        }
        for (var piece : block.list("is")) {
            take(piece, false, field, labels).ifPresent(is::add);
        }
        for (var piece : block.list("begins")) {
            take(piece, true, field, labels).ifPresent(is::add);
        }
        for (String key : List.of("is", "begins")) {
            if (block.maybe(key).filter(YamlValue::isList).isPresent()) {
                block.needList(key);
            }
        }
        members.forEach(member -> is.addAll(member.is()));
        return is;
    }

    private Optional<String> take(YamlValue piece, boolean begins, String field, Map<String, String> labels) {
        var label = label(piece, begins);
        if (begins && label.kept().indexOf('{') < label.kept().length() - "{…}".length()) {
            piece.fault(FaultWords.say("label.begins", label.shown(" / ")), FaultWords.say("label.begins.fix"));
            return Optional.empty();
        }
        new LabelText(piece, label, across).check(field, labels);
        return Optional.of(label.kept());
    }

    /** A path in one text, or its steps as a list, where a label holds a slash itself. */
    private static DeclaredLabel label(YamlValue piece, boolean begins) {
        var steps =
                piece.isList() ? piece.texts() : DeclaredLabel.of(piece.text()).steps();
        if (steps.isEmpty()) {
            piece.fault(FaultWords.say("label.blank"), FaultWords.say("label.blank.fix"));
            return new DeclaredLabel(List.of(""), begins);
        }
        return new DeclaredLabel(steps, begins);
    }

    /** The members that the column has, where it has not all of them. */
    List<Column.Member> members(String field, Map<String, String> labels) {
        if (block.maybe("members").isPresent() && across.isEmpty()) {
            fault("members", FaultWords.say("members.no-across"), FaultWords.say("members.no-across.fix"));
            return List.of();
        }
        var seen = new HashSet<String>();
        var members = new ArrayList<Column.Member>();
        if (block.maybe("members").isEmpty()) {
            return members;
        }
        for (YamlValue piece : block.needList("members")) {
            var member = member(piece, field, labels);
            if (!seen.add(member.value())) {
                piece.fault(FaultWords.say("member.twice", member.value()), FaultWords.say("member.twice.fix"));
            }
            members.add(member);
        }
        return members;
    }

    private Column.Member member(YamlValue piece, String field, Map<String, String> labels) {
        if (!piece.isMapping()) {
            return new Column.Member(value(piece), List.of());
        }
        var member = piece.block(KEYS_OF_MEMBER);
        String value = member.need("member").map(this::value).orElse("");
        var is = new ArrayList<String>();
        for (YamlValue own : member.list("is")) {
            var label = label(own, false);
            new LabelText(own, label, List.of()).check(field + " " + value, labels);
            is.add(label.kept());
        }
        return new Column.Member(value, is);
    }

    private String value(YamlValue piece) {
        String value = piece.text();
        var parts = across.size() == 1 ? List.of(value) : List.of(value.split("/", -1));
        if (parts.size() != across.size()) {
            piece.fault(FaultWords.say("member", value), FaultWords.say("member.parts", String.join("/", across)));
            return value;
        }
        for (int i = 0; i < parts.size(); i++) {
            check(across.get(i), parts.get(i), piece);
        }
        return value;
    }

    private void check(String dimension, String part, YamlValue piece) {
        if (part.contains("*") || part.contains("{")) {
            piece.fault(FaultWords.say("member.pattern", part), FaultWords.say("member.pattern.fix"));
        } else if (!part.equals(Column.Member.WHOLE)) {
            new MemberWord(piece, dimension, names).check(part);
        }
    }

    /** What it is called elsewhere, and what the blank workbook says of it. */
    Column.Words words(List<Column.Member> members) {
        return new Column.Words(
                block.maybe("title").map(YamlValue::localText),
                block.maybe("hint").map(YamlValue::localText),
                members);
    }

    /** None of that is for a column without a label of its own, but what it is called. */
    void refuseLabels() {
        for (String key : List.of("begins", "hint", "members")) {
            if (block.maybe(key).isPresent()) {
                fault(key, FaultWords.say("key.not-here", key), FaultWords.say("source.no-label"));
            }
        }
    }

    private void fault(String key, LocalText what, LocalText expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
