package vn.tiendo.desk;

import java.util.Locale;
import vn.tiendo.programme.Found;
import vn.tiendo.programme.Registered;
import vn.tiendo.programme.Validity;

/** What was found for a name, as the command line tells it. */
final class NamesFound {

    private final Console console;

    NamesFound(Console console) {
        this.console = console;
    }

    void suggest(Found.Unclear unclear) {
        if (unclear.suggestions().isEmpty()) {
            console.say("✖ Không có tên nào gần giống. (Nothing alike.)");
            return;
        }
        console.say(
                unclear.ambiguous()
                        ? "? Có thể chỉ nhiều nơi, chưa nhận (ambiguous):"
                        : "? Chưa chắc, chưa nhận; gần nhất (not certain; nearest):");
        unclear.suggestions().forEach(s -> console.say("  " + told(s)));
    }

    static String told(Found.Suggestion suggestion) {
        String likeness = suggestion.why() == Found.Why.LIKE
                ? String.format(Locale.of("vi"), " %.0f %%", suggestion.likeness() * 100)
                : "";
        return told(suggestion.thing()) + " — " + told(suggestion.why()) + likeness;
    }

    static String told(Found.Why why) {
        return why.said().vi() + " (" + why.said().en() + ")";
    }

    static String told(Registered thing) {
        String validity = thing.validity().equals(Validity.ALWAYS) ? "" : ", " + thing.validity();
        return SafeLine.of(thing.key() + " " + thing.name() + validity);
    }
}
