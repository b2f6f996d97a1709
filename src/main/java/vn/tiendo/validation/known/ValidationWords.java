package vn.tiendo.validation.known;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.LocalText;

/** Sentences that the program itself words, from the message bundles, and the filling of placeholders in braces. */
public final class ValidationWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([\\w.]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final ValidationWords FINDINGS = new ValidationWords("messages/findings");
    private static final ValidationWords REFUSALS = new ValidationWords("messages/refusals");

    private final ResourceBundle vi;
    private final ResourceBundle en;

    private ValidationWords(String bundle) {
        vi = ResourceBundle.getBundle(bundle, Locale.of("vi"), NO_FALLBACK);
        en = ResourceBundle.getBundle(bundle, Locale.ENGLISH, NO_FALLBACK);
    }

    public static ValidationWords findings() {
        return FINDINGS;
    }

    public static ValidationWords refusals() {
        return REFUSALS;
    }

    /** @throws java.util.MissingResourceException if a bundle lacks the key, which a test excludes */
    public LocalText say(String key) {
        return new LocalText(vi.getString(key), en.getString(key));
    }

    public Optional<LocalText> find(String key) {
        return vi.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** The placeholders of the texts. */
    public static Set<String> placeholders(LocalText... texts) {
        return Stream.of(texts)
                .flatMap(text -> PLACEHOLDER.matcher(text.vi() + text.en()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The special cases for which a rule has words of its own: the middle of {@code DA04.blank.say}. */
    public Set<String> variants(String rule) {
        return vi.keySet().stream()
                .filter(key -> key.startsWith(rule + "."))
                .map(key -> key.substring(rule.length() + 1, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public LocalText say(String key, Map<String, LocalText> values) {
        return fill(say(key), values);
    }

    /** Fills once, from left to right: braces in what strangers wrote stay what they are. */
    public static LocalText fill(LocalText pattern, Map<String, LocalText> values) {
        return new LocalText(fill(pattern.vi(), values, LocalText::vi), fill(pattern.en(), values, LocalText::en));
    }

    private static String fill(String pattern, Map<String, LocalText> values, Function<LocalText, String> language) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(valueOf(match, values, language)));
    }

    private static String valueOf(
            MatchResult match, Map<String, LocalText> values, Function<LocalText, String> language) {
        var value = values.get(match.group(1));
        return value == null ? "…" : language.apply(value);
    }
}
