package vn.tiendo.desk.definitions;

import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.registry.Found;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Validity;

/** What was found for a name, as the command line tells it. */
final class NamesFound {

    private final Console console;

    NamesFound(Console console) {
        this.console = console;
    }

    void suggest(Found.Unclear unclear) {
        if (unclear.suggestions().isEmpty()) {
            console.answer("names.none");
            return;
        }
        console.answer(unclear.ambiguous() ? "names.ambiguous" : "names.unsure");
        unclear.suggestions().forEach(s -> console.say("  " + told(s)));
    }

    String told(Found.Suggestion suggestion) {
        String likeness = suggestion.why() == Found.Why.LIKE
                ? String.format(console.language().locale(), " %.0f %%", suggestion.likeness() * 100)
                : "";
        return told(suggestion.thing(), suggestion.why()) + likeness;
    }

    private String told(Found.Why why) {
        return console.words().of(why.said());
    }

    String told(Registered thing, Found.Why why) {
        return told(thing) + " — " + told(why);
    }

    private String told(Registered thing) {
        String validity = thing.validity().equals(Validity.ALWAYS)
                ? ""
                : ", " + console.words().of(thing.validity().told());
        return SafeLine.of(thing.key() + " " + thing.name() + validity);
    }
}
