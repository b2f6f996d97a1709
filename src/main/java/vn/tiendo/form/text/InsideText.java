package vn.tiendo.form.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern by which several values stand in one text: {@code {code}: {name}}. Spaces may be missing or more, but not
 * around a dash, which codes have within them.
 */
final class InsideText {

    private static final Pattern PART = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
    private static final String DASHES = "[-–—−]";

    private final Pattern pattern;
    private final Map<String, Integer> groups = new HashMap<>();

    InsideText(String declared) {
        var parts = PART.matcher(declared);
        var regex = new StringBuilder();
        int from = 0;
        while (parts.find()) {
            regex.append(literal(declared.substring(from, parts.start()))).append("(.+?)");
            groups.putIfAbsent(parts.group(1), groups.size() + 1);
            from = parts.end();
        }
        this.pattern = Pattern.compile(regex + literal(declared.substring(from)));
    }

    private static String literal(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text.isEmpty() ? "" : " +";
        }
        boolean dash = words.matches(DASHES);
        String space = dash ? " +" : " *";
        String sign = dash ? DASHES : Pattern.quote(words);
        boolean before = !dash || !text.stripLeading().equals(text);
        boolean after = !dash || !text.stripTrailing().equals(text);
        return (before ? space : "") + sign + (after ? space : "");
    }

    /** The part of the text; none if the text is of another shape. */
    Optional<String> part(String field, String text) {
        var match = pattern.matcher(text);
        var group = groups.get(field);
        return group != null && match.matches() ? Optional.of(match.group(group).strip()) : Optional.empty();
    }
}
