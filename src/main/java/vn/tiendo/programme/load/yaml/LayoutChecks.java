package vn.tiendo.programme.load.yaml;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Layout;
import vn.tiendo.programme.form.Source;
import vn.tiendo.programme.load.file.YamlBlock;

/** What has to agree between where a form is found and what its columns are. */
final class LayoutChecks {

    private final Form form;
    private final YamlBlock block;

    LayoutChecks(Form form, YamlBlock block) {
        this.form = form;
        this.block = block;
    }

    void check() {
        checkHeader();
        checkLeaf();
        checkSources();
        checkRegion();
    }

    /** A header is known by labels. */
    private void checkHeader() {
        form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .filter(column -> !column.isLabelled())
                .forEach(column -> fault(
                        "header", FaultWords.say("field.no-label", column.field()), FaultWords.say("header.fix")));
    }

    private void checkLeaf() {
        var leaf = form.column(form.leaf());
        if (leaf.filter(column -> column.source() instanceof Source.Group).isPresent()) {
            fault("leaf", FaultWords.say("leaf.group", form.leaf()), FaultWords.say("leaf.group.fix"));
        }
        boolean repeats = form.subject() == Form.Subject.KEY
                && leaf.filter(this::isCarried).isPresent();
        if (repeats) {
            fault(
                    "subject",
                    FaultWords.say("leaf.carried", form.leaf()),
                    FaultWords.say("leaf.carried.fix", form.leaf()));
        }
    }

    private boolean isCarried(Column column) {
        return switch (column.source()) {
            case Source.Cell(var carried, var _) -> carried;
            case Source.Part(String of) ->
                form.column(of)
                        .filter(other -> other.source() instanceof Source.Cell(var carried, var _) && carried)
                        .isPresent();
            case Source.Answer _, Source.Group _ -> false;
        };
    }

    private void checkSources() {
        for (Column column : form.columns()) {
            if (column.isAcross() && isCarried(column)) {
                fault(
                        "columns",
                        FaultWords.say("field.many-columns", column.field()),
                        FaultWords.say("carried.across"));
            }
            if (column.source() instanceof Source.Part(String of)
                    && form.column(of).filter(other -> !other.isLabelled()).isPresent()) {
                fault(
                        "columns",
                        FaultWords.say("part.no-cell", column.field(), of, of),
                        FaultWords.say("part.no-cell.fix"));
            }
        }
    }

    private void checkRegion() {
        var region = form.layout().region();
        if (block.maybe("between").isPresent() && region.equals(Layout.Region.WHOLE)) {
            block.faults()
                    .notice(
                            block.placeOf("between"),
                            FaultWords.say("between.nothing"),
                            FaultWords.say("between.nothing.fix"));
        }
        // Else the row of its own labels would end it.
        for (String word : region.before()) {
            labels().filter(label -> Folded.of(label).startsWith(Folded.of(word)))
                    .findFirst()
                    .ifPresent(label -> fault(
                            "between",
                            FaultWords.say("before.label", word, label),
                            FaultWords.say("before.label.fix")));
        }
    }

    private Stream<String> labels() {
        return form.columns().stream()
                .flatMap(column -> column.labels().stream())
                .flatMap(label -> label.steps().stream())
                .filter(step -> !step.contains("{") && !step.equals("*"));
    }

    /** Tells tables of one sheet that may take each other's header, as nothing else parts them. */
    static void checkApart(List<Form> forms, YamlBlock block) {
        for (int i = 0; i < forms.size(); i++) {
            for (int j = i + 1; j < forms.size(); j++) {
                if (mayTakeEachOther(forms.get(i), forms.get(j))) {
                    block.faults()
                            .notice(
                                    block.placeOf("tables"),
                                    FaultWords.say("tables.same-header", forms.get(i), forms.get(j)),
                                    FaultWords.say("tables.same-header.fix"));
                }
            }
        }
    }

    private static boolean mayTakeEachOther(Form one, Form other) {
        return !one.isBlock()
                && !other.isBlock()
                && one.layout().region().equals(other.layout().region())
                && hasHeaderOf(one, other)
                && hasHeaderOf(other, one);
    }

    /** Whether each field of the header has a label that some column of the other form has as well. */
    private static boolean hasHeaderOf(Form form, Form other) {
        var labels = other.columns().stream()
                .flatMap(column -> column.is().stream())
                .map(Folded::of)
                .toList();
        return form.header().stream()
                .flatMap(field -> form.column(field).stream())
                .allMatch(column -> column.is().stream().map(Folded::of).anyMatch(labels::contains));
    }

    private void fault(String key, LocalText what, LocalText expected) {
        block.faults().add(block.placeOf(key), what, expected);
    }
}
