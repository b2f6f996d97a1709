package vn.tiendo.desk.rules;

import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.LocalText;

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
