package vn.tiendo.validation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * TM03: a form that is due is missing, one of the tables of its sheet is, or a header lacks required columns. A sheet in
 * another version of its form is told once, whatever it lacks of the one that the period asks for.
 */
record MissingForms(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Observations out) {
        var incomplete = context.reading().incomplete().stream()
                .filter(i -> context.isDue(i.form()))
                .filter(i -> context.reading().table(i.form().code()).isEmpty())
                .toList();
        incomplete.stream()
                .filter(i -> otherVersion(context, i).isEmpty())
                .forEach(i -> out.add(lacking(context, i.form(), i.sheet(), i.missing())));
        incomplete.stream()
                .flatMap(i -> otherVersion(context, i).stream())
                .distinct()
                .forEach(other -> out.add(OldTemplate.version(observation(), other)));
        due(context).stream()
                .filter(form -> context.reading().table(form.code()).isEmpty())
                .filter(form -> incomplete.stream().noneMatch(i -> isOf(i, form)))
                .collect(Collectors.groupingBy(Form::family, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(missing -> missing(context, missing, out));
    }

    private static Optional<Reading.OtherVersion> otherVersion(Context context, Reading.Incomplete incomplete) {
        return context.reading().otherVersions().stream()
                .filter(other -> !other.read())
                .filter(other -> other.sheet().equals(incomplete.sheet())
                        && other.asked().family().equals(incomplete.form().family()))
                .findFirst();
    }

    /** A sheet that is not there is told once, however many tables should be in it. */
    private void missing(Context context, List<Form> missing, Observations out) {
        var sheet = sheetOf(context, missing.getFirst());
        if (sheet.isEmpty()) {
            out.add(observation().variant("sheet").in(missing.getFirst(), ""));
        } else {
            missing.forEach(form -> out.add(lacking(context, form, sheet.get(), labels(form))));
        }
    }

    /** Where another table of the same sheet was found. */
    private static Optional<String> sheetOf(Context context, Form form) {
        var codes = context.programme().familyOf(form).stream().map(Form::code).toList();
        return Stream.concat(
                        context.reading().tables().stream()
                                .filter(t -> codes.contains(t.form().code()))
                                .map(Table::sheet),
                        context.reading().incomplete().stream()
                                .filter(i -> codes.contains(i.form().code()))
                                .map(Reading.Incomplete::sheet))
                .findFirst();
    }

    private Observation lacking(Context context, Form form, String sheet, List<String> labels) {
        boolean alone = context.programme().familyOf(form).size() == 1;
        return observation()
                .variant(alone ? "" : form.isBlock() ? "block" : "table")
                .in(form, sheet)
                .with("labels", labels.isEmpty() ? form.title() : LocalText.of(String.join("; ", labels)));
    }

    /** By which the table, or the block, would have been found. */
    private static List<String> labels(Form form) {
        return form.columns().stream()
                .filter(c -> form.isBlock() ? c.required() : form.header().contains(c.field()))
                .flatMap(c -> c.labels().stream().limit(1))
                .map(label -> label.shown(" / "))
                .toList();
    }

    private static List<Form> due(Context context) {
        var sender = context.sender();
        return sender.unit()
                .flatMap(unit ->
                        sender.period().map(period -> context.programme().formsExpected(unit, period)))
                .orElse(List.of());
    }

    private static boolean isOf(Reading.Incomplete incomplete, Form form) {
        return incomplete.form().code().equals(form.code());
    }
}
