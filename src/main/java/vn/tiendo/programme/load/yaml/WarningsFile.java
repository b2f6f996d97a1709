package vn.tiendo.programme.load.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.load.file.DeclaredNames;
import vn.tiendo.programme.load.file.YamlBlock;
import vn.tiendo.programme.load.file.YamlValue;

/** Reads {@code warnings.yaml}. */
public final class WarningsFile {

    static final String[] KEYS = {"form", "stage", "ended", "cause", "reasons", "warnings", "forecast"};
    static final String[] KEYS_OF_WARNING = {"warning", "name", "fields", "of", "limit", "by", "amounts", "rule"};
    static final String[] KEYS_OF_FORECAST = {"done", "of", "before", "expected"};

    private static final Set<FieldType> COUNTABLE = Set.of(FieldType.MONEY, FieldType.NUMBER);

    private final YamlBlock block;
    private final List<Form> forms;
    private final List<Indicator> indicators;
    private final DeclaredNames names;
    private final String form;

    public WarningsFile(YamlValue file, List<Form> forms, List<Indicator> indicators, DeclaredNames names) {
        this.block = file.block(KEYS);
        this.forms = forms;
        this.indicators = indicators;
        this.names = names;
        this.form = block.text("form");
    }

    public Watch watch() {
        names.refer(DeclaredNames.Kind.FORM.everywhere(), form, block.placeOf("form"));
        block.list("reasons").forEach(this::refer);
        block.maybe("cause").ifPresent(this::refer);
        block.maybe("stage").ifPresent(this::refer);
        checkEnded();
        return new Watch(
                form,
                block.maybeText("stage"),
                block.texts("ended"),
                block.maybeText("cause"),
                block.texts("reasons"),
                block.needList("warnings").stream().map(this::warning).toList(),
                block.maybe("forecast").map(piece -> outlook(piece.block(KEYS_OF_FORECAST))));
    }

    private void checkEnded() {
        var list = block.maybeText("stage").flatMap(this::column).flatMap(Column::choices);
        list.ifPresent(choices ->
                block.list("ended").forEach(word -> new MemberWord(word, choices, names).checkValue(word.text())));
    }

    private Watch.Warning warning(YamlValue piece) {
        var warning = piece.block(KEYS_OF_WARNING);
        var kind = warning.oneOf("warning", Watch.Kind.class);
        var fields = kind.hasFields() ? warning.needList("fields") : warning.list("fields");
        fields.forEach(this::countable);
        warning.list("amounts").forEach(this::countable);
        (kind.hasWhole() ? warning.need("of") : warning.maybe("of")).ifPresent(this::countable);
        if (kind == Watch.Kind.OVERDUE) {
            block.need("stage");
        }
        warning.maybe("rule")
                .ifPresent(rule -> names.refer(DeclaredNames.Kind.RULE.everywhere(), rule.text(), rule.place()));
        var done = fields.stream().map(YamlValue::text).toList();
        return new Watch.Warning(
                kind,
                warning.localText("name"),
                done,
                warning.maybeText("of"),
                warning.maybe("limit")
                        .flatMap(YamlValue::decimal)
                        .or(() -> kind == Watch.Kind.DELAY ? delay(done, warning.textOr("of", "")) : Optional.empty())
                        .orElse(kind.usual()),
                warning.list("by").stream().map(p -> p.oneOf(Watch.Level.class)).toList(),
                warning.texts("amounts"),
                warning.maybeText("rule"));
    }

    /** Of the indicator that is the same share: what is too late is said once. */
    private Optional<BigDecimal> delay(List<String> done, String whole) {
        return indicators.stream()
                .filter(indicator -> done.equals(summed(indicator.numerator())))
                .filter(indicator -> indicator
                        .denominator()
                        .filter(below -> List.of(whole).equals(summed(below)))
                        .isPresent())
                .flatMap(indicator -> indicator.held().delay().stream())
                .findFirst();
    }

    /** The field of the form that is watched, where it is added up over all of its rows. */
    private List<String> summed(Indicator.Measure measure) {
        return measure instanceof Indicator.Measure.Sum sum
                        && sum.form().equals(form)
                        && sum.only().equals(Narrowing.NONE)
                ? List.of(sum.field())
                : List.of();
    }

    private Watch.Outlook outlook(YamlBlock forecast) {
        List.of("done", "of").forEach(key -> forecast.need(key).ifPresent(this::countable));
        List.of("before", "expected").forEach(key -> forecast.maybe(key).ifPresent(this::countable));
        return new Watch.Outlook(
                forecast.textOr("done", ""),
                forecast.textOr("of", ""),
                forecast.maybeText("before"),
                forecast.maybeText("expected"));
    }

    private void countable(YamlValue field) {
        refer(field);
        column(field.text()).ifPresent(column -> check(field, column));
    }

    private void check(YamlValue field, Column column) {
        String name = form + "." + column.field();
        if (!COUNTABLE.contains(column.type()) || column.isAcross()) {
            field.fault(FaultWords.say("sum.type", name), FaultWords.say("sum.type.fix"));
        } else if (!column.isKept()) {
            field.fault(FaultWords.say("sum.derived", name), FaultWords.say("sum.derived.fix"));
        }
    }

    private void refer(YamlValue field) {
        names.refer(DeclaredNames.Kind.FIELD.of(form), field.text(), field.place());
    }

    private Optional<Column> column(String field) {
        return forms.stream().filter(f -> f.code().equals(form)).findFirst().flatMap(f -> f.column(field));
    }
}
