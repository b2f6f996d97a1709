package vn.tiendo.run;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import vn.tiendo.programme.Language;

/** What a run's log says of files in the drop folder, in the language of the programme whose run it is. */
record ArrivalWords(Language language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String say(String key, Object... values) {
        var bundle = ResourceBundle.getBundle("messages/arrivals", language.locale(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale())
                .format(Arrays.stream(values).map(String::valueOf).toArray());
    }
}
