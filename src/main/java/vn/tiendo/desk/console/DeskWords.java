package vn.tiendo.desk.console;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;

/** Sentences from a message bundle in their reader's language, with the numbers in them: 1.234,5 or 1,234.5. */
public final class DeskWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Language language;

    private DeskWords(String bundle, Language language) {
        this.bundle = ResourceBundle.getBundle("messages/" + bundle, language.locale(), NO_FALLBACK);
        this.language = language;
    }

    /** @param bundle by its name, such as {@code receipt} */
    public static DeskWords of(String bundle, Language language) {
        return new DeskWords(bundle, language);
    }

    /** For a library that looks its words up itself. */
    ResourceBundle bundle() {
        return bundle;
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** The sentence, if there is one of that key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * @param values strangers' texts among them: braces in them stay what they are; numbers are written as they are, for
     *     those of receipts are no amounts
     */
    public String say(String key, @Nullable Object... values) {
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    public String of(LocalText text) {
        return language.of(text);
    }

    /** The titles of a table's columns, parted by bars. */
    public List<String> titles(String key) {
        return List.of(say(key).split("\\|", -1));
    }

    /** A unit of measurement: that of money is called otherwise in another language. */
    public String unit(String unit) {
        return language.unit(unit);
    }

    /** With two decimals at most. */
    public String number(BigDecimal number) {
        return language.number(number, 2);
    }

    /** With all its decimals. */
    public String exact(BigDecimal number) {
        return language.exact(number);
    }

    public Language language() {
        return language;
    }
}
