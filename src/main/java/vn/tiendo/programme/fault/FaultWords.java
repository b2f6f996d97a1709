package vn.tiendo.programme.fault;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words in which it is told what is wrong with definitions, in both languages, from the message bundle
 * {@code definitions}. A registry may be wrong in each of a million lines, so a sentence is taken to pieces only once.
 */
public final class FaultWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Sentences VI = new Sentences(Locale.of("vi"));
    private static final Sentences EN = new Sentences(Locale.ENGLISH);

    /** Where there is nothing to say. */
    public static final LocalText NONE = LocalText.of("");

    private FaultWords() {}

    /**
     * A sentence, or a part of one.
     *
     * @param values for {@code {0}}, {@code {1}}…: texts in two languages each in its own, all else as it is; braces in
     *     them stay what they are
     * @throws java.util.MissingResourceException if a bundle lacks the key, which a test excludes
     */
    public static LocalText say(String key, Object... values) {
        return new LocalText(VI.say(key, values, LocalText::vi), EN.say(key, values, LocalText::en));
    }

    /** Several texts as one, with a separator that is the same in both languages. */
    public static LocalText joined(String separator, Collection<LocalText> texts) {
        return new LocalText(
                texts.stream().map(LocalText::vi).collect(Collectors.joining(separator)),
                texts.stream().map(LocalText::en).collect(Collectors.joining(separator)));
    }

    /** The sentences of one language, each as what stands between its values and, one character long, their numbers. */
    private record Sentences(ResourceBundle bundle, Map<String, String[]> pieces) {

        Sentences(Locale language) {
            this(ResourceBundle.getBundle("messages/definitions", language, NO_FALLBACK), new ConcurrentHashMap<>());
        }

        String say(String key, Object[] values, Function<LocalText, String> language) {
            String[] sentence =
                    pieces.computeIfAbsent(key, k -> bundle.getString(k).splitWithDelimiters("\\{\\d}", 0));
            var said = new StringBuilder();
            for (int i = 0; i < sentence.length; i++) {
                boolean value = i % 2 == 1;
                said.append(value ? told(values[sentence[i].charAt(1) - '0'], language) : sentence[i]);
            }
            return said.toString();
        }

        private static String told(Object value, Function<LocalText, String> language) {
            return value instanceof LocalText text ? language.apply(text) : String.valueOf(value);
        }
    }
}
