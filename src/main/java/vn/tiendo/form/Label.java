package vn.tiendo.form;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;

/**
 * A column's label as it stands in a sheet and as it is compared: folded, and folded without what the sender adds in
 * parentheses. A sheet's labels are compared with hundreds of declared ones, so each is folded once.
 */
record Label(String text, String key, String bareKey) {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");

    static Label of(String text) {
        String key = Folded.of(text).key();
        boolean bare = text.indexOf('(') < 0;
        String without = bare ? key : Folded.of(bare(text)).key();
        return new Label(text, key, without);
    }

    /** Without what stands in parentheses. */
    static String bare(String text) {
        return PARENTHESES.matcher(text).replaceAll(" ");
    }

    /** The labels of one sheet, each made once. */
    static final class Book {

        private final Map<String, Label> labels = new HashMap<>();

        Label of(String text) {
            return labels.computeIfAbsent(text, Label::of);
        }
    }
}
