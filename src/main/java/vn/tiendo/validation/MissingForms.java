package vn.tiendo.validation;

import java.util.List;
import vn.tiendo.form.Reading;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;

/** TM03: a form that is due is missing, or its header lacks required columns. */
record MissingForms(RuleDefinition definition) implements Rule {

    @Override
    public void check(Context context, Findings out) {
        var incomplete = context.reading().incomplete().stream()
                .filter(i -> context.isDue(i.form()))
                .filter(i -> context.reading().table(i.form().code()).isEmpty())
                .toList();
        incomplete.forEach(i -> out.add(
                sighting().in(i.form(), i.sheet()).with("labels", LocalText.of(String.join("; ", i.missing())))));
        due(context).stream()
                .filter(form -> context.reading().table(form.code()).isEmpty())
                .filter(form -> incomplete.stream().noneMatch(i -> isOf(i, form)))
                .forEach(form -> out.add(sighting().variant("sheet").in(form, "")));
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
