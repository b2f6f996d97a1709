package vn.tiendo.report.phrase;

import dev.cel.common.CelValidationException;
import dev.cel.compiler.CelCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.content.Sentence;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.report.Phrase;

/**
 * Says what phrases have to say of facts, in one language. A phrase is said where its condition holds and everything that
 * it names is known; of several the first one that can be. Compiles each text once; for one thread.
 */
public final class Phrases {

    private final FactNames vocabulary;
    private final Language language;
    private final CelCompiler compiler;
    private final Map<String, Condition> conditions = new HashMap<>();
    private final Map<String, Template> templates = new HashMap<>();

    public Phrases(FactNames vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.compiler = Condition.compiler(vocabulary.roots());
    }

    /** Empty where none of them can be said. */
    public Optional<Sentence> first(Phrase.Ways ways, Facts facts) {
        return first(ways.phrases(), facts);
    }

    /** Empty where none of them can be said. */
    public Optional<Sentence> first(List<Phrase> phrases, Facts facts) {
        return phrases.stream()
                .filter(phrase -> phrase.when().map(when -> holds(when, facts)).orElse(true))
                .flatMap(phrase -> said(phrase.say(), facts).stream())
                .findFirst();
    }

    /** Empty where something that it names is not known. */
    public Optional<Sentence> said(LocalText text, Facts facts) {
        return templates.computeIfAbsent(language.of(text), Template::of).said(facts);
    }

    public boolean holds(Formula formula, Facts facts) {
        return conditions.computeIfAbsent(formula.text(), this::compiled).holds(facts);
    }

    /** @throws IllegalArgumentException if it was not checked before */
    private Condition compiled(String text) {
        try {
            return Condition.compiled(text, vocabulary.roots(), compiler);
        } catch (CelValidationException e) {
            throw new IllegalArgumentException("Not checked: " + text, e);
        }
    }
}
