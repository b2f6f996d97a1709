package vn.tiendo.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.tiendo.programme.LocalText;

/** Sentences from a message bundle in their reader's language. Numbers in them are Vietnamese in both: 1.234,5. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final boolean english;

    private Words(String bundle, boolean english) {
        this.bundle =
                ResourceBundle.getBundle("messages/" + bundle, english ? Locale.ENGLISH : Locale.of("vi"), NO_FALLBACK);
        this.english = english;
    }

    /** @param bundle by its name, such as {@code receipt} */
    static Words of(String bundle, boolean english) {
        return new Words(bundle, english);
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** The sentence, if there is one of that key. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** @param values strangers' texts among them: braces in them stay what they are */
    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.of("vi")).format(values);
    }

    String of(LocalText text) {
        return english ? text.en() : text.vi();
    }

    boolean english() {
        return english;
    }
}
