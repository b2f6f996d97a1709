package vn.tiendo.desk;

import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Severity;

/** A finding on a terminal: a sign, a word, the sentence. */
final class FindingText {

    private FindingText() {}

    static String of(Severity severity, LocalText message, Console console) {
        return of(severity, console.words().of(message), console);
    }

    static String of(Severity severity, String message, Console console) {
        return console.text("severity." + severity.name()) + " " + SafeLine.of(message);
    }
}
