package vn.tiendo.programme.load.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.form.Prefill;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.load.file.RegistryTable;

/**
 * Which columns of the registries of projects and towns the other definitions ask for, besides codes and names: those
 * have to be there and filled. What nobody asks for a programme need not know.
 */
public final class AskedFacts {

    private static final Pattern ASKED = Pattern.compile("\\bregistry\\.([a-z_]+)");

    /** What expressions and words call otherwise than the registry does. */
    private static final Map<String, List<String>> COLUMNS =
            Map.of("years", List.of("start", "finish"), "total", List.of("total_dong"));

    private final Set<String> ofProjects = new LinkedHashSet<>();
    private final Set<String> ofTowns = new LinkedHashSet<>();

    public AskedFacts(List<Form> forms, List<RuleDefinition> rules, List<Indicator> indicators) {
        for (Form form : forms) {
            form.columns().forEach(column -> take(form, column));
        }
        for (RuleDefinition rule : rules) {
            forms.stream()
                    .filter(form -> rule.on().filter(form.code()::equals).isPresent())
                    .forEach(form -> texts(rule).forEach(text -> take(form, text)));
        }
        for (Indicator indicator : indicators) {
            forms.stream()
                    .filter(form -> form.code().equals(indicator.numerator().form()))
                    .filter(Form::isAboutProjects)
                    .forEach(_ -> indicator.by().stream()
                            .filter(List.of(Dimensions.TASK, Dimensions.OWNER)::contains)
                            .forEach(ofProjects::add));
        }
    }

    /** Of that registry's columns the ones that are asked for. */
    List<String> of(RegistryTable table) {
        var asked = switch (table) {
            case PROJECTS -> ofProjects;
            case TOWNS -> ofTowns;
            case UNITS, OWNERS, DIVISIONS, SUCCESSION, ALIASES, TARGETS, HOLIDAYS, ABBREVIATIONS, CONTACTS ->
                Set.<String>of();
        };
        return asked.stream()
                .filter(table.columns()::contains)
                .filter(column -> !table.needed().contains(column))
                .toList();
    }

    private void take(Form form, Column column) {
        if (column.prefill().orElse(null) instanceof Prefill.Known(var fact)) {
            take(form, Prefill.REGISTRY + fact.name().toLowerCase(java.util.Locale.ROOT));
        }
        column.derived().ifPresent(derived -> take(form, derived.is().text()));
        column.requiredIf().ifPresent(needed -> take(form, needed.when().text()));
    }

    private static Stream<String> texts(RuleDefinition rule) {
        var words = Stream.of(rule.say(), rule.fix()).flatMap(text -> Stream.of(text.vi(), text.en()));
        return Stream.concat(
                Stream.of(rule.holds(), rule.expected())
                        .flatMap(Optional::stream)
                        .map(Formula::text),
                words);
    }

    private void take(Form form, String text) {
        var asked = isKeyed(form, "projects") ? ofProjects : ofTowns;
        ASKED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .flatMap(fact -> COLUMNS.getOrDefault(fact, List.of(fact)).stream())
                .forEach(asked::add);
    }

    private static boolean isKeyed(Form form, String registry) {
        return form.columns().stream()
                .anyMatch(column -> column.key().filter(registry::equals).isPresent());
    }
}
