package vn.tiendo.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.FormVersions;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.validation.known.ValidationWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.RowWord;
import vn.tiendo.validation.rule.FigureRules;

/**
 * Every rule that a programme's submissions are held against, as people look it up: those over figures and those over
 * structure alike, by id.
 */
public record RuleCatalogue(Programme programme, List<Entry> entries) {

    /**
     * One rule.
     *
     * @param form the form that it is about; empty if it is about several, or about the whole file
     * @param say what is told, "…" standing for what is found
     * @param others what is told in special cases, and what to do then
     * @param condition the expression that has to hold; empty for rules over structure
     * @param notFor versions of its form that lack what it looks at, so that it is not held against them
     */
    public record Entry(
            String id,
            Grading grading,
            Optional<Form> form,
            LocalText say,
            LocalText fix,
            List<Advice> others,
            Optional<LocalText> example,
            Optional<String> condition,
            List<Exemption> exemptions,
            List<LocalText> notFor) {}

    /** A sentence and what to do. */
    public record Advice(LocalText say, LocalText fix) {}

    /** The rules about one form, or, without one, those about several or about the whole file. */
    public record Section(Optional<Form> form, List<Entry> entries) {}

    /** By form: first the rules about no single one, then form by form as the programme lists them; none is empty. */
    public List<Section> sections() {
        var forms = Stream.concat(
                Stream.of(Optional.<Form>empty()), programme.forms().stream().map(Optional::of));
        return forms.map(form -> new Section(
                        form,
                        entries.stream().filter(e -> e.form().equals(form)).toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    public static RuleCatalogue of(Programme programme) {
        var whole = programme.withWholeForms();
        var figures = new FigureRules(whole);
        return new RuleCatalogue(
                whole,
                programme.rules().stream()
                        .sorted(Comparator.comparing(RuleDefinition::id))
                        .map(rule -> entry(whole, rule, figures))
                        .toList());
    }

    private static Entry entry(Programme programme, RuleDefinition rule, FigureRules figures) {
        return new Entry(
                rule.id(),
                rule.grading(),
                rule.on().flatMap(programme::form),
                plain(rule.say()),
                plain(rule.fix()),
                others(programme, rule),
                rule.example(),
                rule.holds().map(Formula::text),
                rule.exemptions(),
                notFor(programme, rule, figures));
    }

    /** Only forms of several versions can lack anything. */
    private static List<LocalText> notFor(Programme programme, RuleDefinition rule, FigureRules figures) {
        return rule.on().flatMap(programme::form).stream()
                .filter(form ->
                        !FormVersions.others(form, programme.everyForm()).isEmpty())
                .flatMap(form -> figures.compile(rule).stream()
                        .flatMap(compiled -> programme.everyForm().stream()
                                .filter(version -> version.code().equals(form.code()))
                                .filter(version -> !compiled.isHeldAgainst(version))
                                .map(version -> notFor(version, form, compiled.lacking(version)))))
                .toList();
    }

    private static LocalText notFor(Form version, Form whole, Set<String> lacking) {
        String labels = lacking.stream()
                .map(field -> whole.column(field)
                        .flatMap(c -> c.is().stream().findFirst())
                        .orElse(field))
                .collect(Collectors.joining("; "));
        return ValidationWords.findings()
                .say(
                        "version.without",
                        Map.of("version", Written.version(version.version()), "labels", LocalText.of(labels)));
    }

    private static List<Advice> others(Programme programme, RuleDefinition rule) {
        var usual = new Advice(plain(rule.say()), plain(rule.fix()));
        return ValidationWords.findings().variants(rule.id()).stream()
                .map(variant -> advice(programme, rule, variant))
                .filter(advice -> !advice.equals(usual))
                .distinct()
                .toList();
    }

    /** A special case may have a sentence of its own, or only other things to do. */
    private static Advice advice(Programme programme, RuleDefinition rule, String variant) {
        var words = ValidationWords.findings();
        var thing = Map.of("thing", RowWord.of(programme, rule));
        return new Advice(
                plain(words.find(rule.id() + "." + variant + ".say").orElse(rule.say()), thing),
                plain(words.find(rule.id() + "." + variant + ".fix").orElse(rule.fix()), thing));
    }

    private static LocalText plain(LocalText sentence) {
        return plain(sentence, Map.of());
    }

    private static LocalText plain(LocalText sentence, Map<String, LocalText> known) {
        var text = ValidationWords.fill(sentence, known);
        return new LocalText(plain(text.vi()), plain(text.en()));
    }

    /** What is found may stand at the sentence's end. */
    private static String plain(String filled) {
        return ValidationWords.capitalised(filled).replace("….", "…");
    }
}
