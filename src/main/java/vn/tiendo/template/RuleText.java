package vn.tiendo.template;

import java.util.Locale;
import java.util.regex.Pattern;

/** A rule's sentence without what is found in a file. */
final class RuleText {

    /** A part of a sentence that ends in what is found. */
    private static final Pattern OPEN_END = Pattern.compile("[;,][^;,]*\\{[^}]*}[^;,.]*(?=[.;,]|$)");

    private RuleText() {}

    /** What to do, without what is suggested in a case. */
    static String fix(String sentence) {
        return of(OPEN_END.matcher(sentence).replaceAll(""));
    }

    static String of(String sentence) {
        String plain = sentence.replaceAll("\\{[^}]*}", "…").replace("….", "…");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
