package vn.tiendo.template;

import java.util.Locale;
import vn.tiendo.programme.LocalText;

/** A rule's sentence without what is found in a file. */
final class RuleText {

    private RuleText() {}

    static String of(LocalText sentence) {
        String plain = sentence.vi().replaceAll("\\{[^}]*}", "…").replace("….", "…");
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
