package vn.tiendo.report.phrase;

import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.fault.Nearest;
import vn.tiendo.programme.form.Formula;
import vn.tiendo.programme.report.Phrase;

/** What is wrong with phrases, each where it stands: told all at once, before anything is said. */
public final class PhraseFaults {

    /** Numbers are of one kind, however they are written; texts stand in quotes, which have no numbers by themselves. */
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(?<![\\w.'])(\\d+)(?![\\w.'])");

    private final FactNames vocabulary;
    private final Map<String, FactNames.Kind> used = new TreeMap<>();
    private final List<Formula> weighed = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    public PhraseFaults(FactNames vocabulary) {
        this.vocabulary = vocabulary;
    }

    public List<Fault> found() {
        checkTypes();
        return List.copyOf(faults);
    }

    /** @param also names that are known there besides */
    public void check(Phrase phrase, FactNames also) {
        phrase.when().ifPresent(when -> check(when, also));
        check(phrase.say(), phrase.place(), also);
    }

    public void check(LocalText say, DefinitionPlace place, FactNames also) {
        Stream.of(say.vi(), say.en())
                .distinct()
                .flatMap(text -> Template.of(text).names().stream())
                .distinct()
                .filter(name -> !also.knows(name))
                .forEach(name -> unknown(name, place, also));
    }

    /** A name by itself. */
    public void check(String name, DefinitionPlace place) {
        if (!vocabulary.knows(name)) {
            unknown(name, place, vocabulary);
        }
    }

    private void unknown(String name, DefinitionPlace place, FactNames known) {
        add(place, FaultWords.say("fact.unknown", name), Nearest.suggestion(name, known.all()));
    }

    /** Something else that is wrong there. */
    public void add(DefinitionPlace place, LocalText what, LocalText expected) {
        faults.add(new Fault(place.file(), place.line(), place.column(), what, expected));
    }

    public void check(Formula when, FactNames also) {
        try {
            var names = Condition.names(when.text());
            var unknown = names.stream().filter(name -> !also.knows(name)).toList();
            unknown.forEach(name -> unknown(name, when.place(), also));
            if (unknown.isEmpty()) {
                names.forEach(name -> used.put(name, also.names().getOrDefault(name, FactNames.Kind.WORDS)));
                weighed.add(when);
            }
        } catch (CelValidationException e) {
            String first = Optional.ofNullable(e.getMessage()).stream()
                    .flatMap(String::lines)
                    .findFirst()
                    .orElse("");
            add(when.place(), FaultWords.say("condition.unreadable", first), FaultWords.NONE);
        }
    }

    /** All at once, for a compiler takes in every name that it knows for each text: those that are used are few. */
    private void checkTypes() {
        var typed = Condition.typed(new FactNames(used));
        var wrong = new HashMap<String, Boolean>();
        for (Formula when : weighed) {
            String text = WHOLE_NUMBER.matcher(when.text()).replaceAll("$1.0");
            if (wrong.computeIfAbsent(text, one -> typed.compile(one).hasError())) {
                add(
                        when.place(),
                        FaultWords.say("condition.types", when.text()),
                        FaultWords.say("condition.types.fix"));
            }
        }
        weighed.clear();
    }
}
