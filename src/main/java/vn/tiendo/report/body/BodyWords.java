package vn.tiendo.report.body;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;

/** The report's own words, of the message bundle {@code report}, in the language of its programme. */
public record BodyWords(Language language, ResourceBundle bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ")
            .toList();

    /** In one language. */
    public static BodyWords in(Language language) {
        return new BodyWords(language, ResourceBundle.getBundle("messages/report", language.locale(), NO_FALLBACK));
    }

    /**
     * @param values for {@code {0}}, {@code {1}}…; braces in them stay what they are
     * @throws java.util.MissingResourceException if the bundle lacks the key, which a test excludes
     */
    public String say(String key, Object... values) {
        var said = new StringBuilder();
        for (String piece : bundle.getString(key).splitWithDelimiters("\\{\\d}", 0)) {
            boolean value = piece.length() == 3 && piece.charAt(0) == '{' && piece.charAt(2) == '}';
            said.append(value ? values[piece.charAt(1) - '0'] : piece);
        }
        return said.toString();
    }

    /** Empty where the bundle lacks the key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** In the same language. */
    public String of(LocalText text) {
        return language.of(text);
    }

    /** "a, b và c". */
    public String joined(Collection<String> names) {
        var all = names.stream().toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return Stream.of(String.join(", ", all.subList(0, all.size() - 1)), all.getLast())
                .collect(Collectors.joining(say("and")));
    }

    /**
     * A name as it stands within a sentence: with a small first letter, unless it begins with an abbreviation or is a name,
     * as months are in English.
     */
    public String withinSentence(String name) {
        boolean abbreviated = name.length() > 1 && !Character.isLowerCase(name.charAt(1)) && name.charAt(1) != ' ';
        boolean month = language.isEnglish() && MONTHS.stream().anyMatch(name::startsWith);
        return name.isEmpty() || abbreviated || month
                ? name
                : name.substring(0, 1).toLowerCase(language.locale() == null ? Locale.ROOT : language.locale())
                        + name.substring(1);
    }
}
