package vn.tiendo.intake.arrival;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;

/** What is said of files in the drop folder while a run takes them, in both languages. */
final class ArrivalWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ArrivalWords() {}

    /** @param values texts in two languages each in its own, all else as it is */
    static LocalText say(String key, Object... values) {
        return new LocalText(say(Language.VI, key, values), say(Language.EN, key, values));
    }

    private static String say(Language language, String key, Object[] values) {
        var bundle = ResourceBundle.getBundle("messages/arrivals", language.locale(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(Arrays.stream(values)
                        .map(value -> value instanceof LocalText text ? language.of(text) : String.valueOf(value))
                        .toArray());
    }
}
