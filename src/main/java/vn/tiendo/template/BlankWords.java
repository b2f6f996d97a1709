package vn.tiendo.template;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;

/** The blank workbook's own words, in its programme's language. */
record BlankWords(Language language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    String say(String key, String... values) {
        var bundle = ResourceBundle.getBundle("messages/template", language.locale(), NO_FALLBACK);
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    String of(LocalText text) {
        return language.of(text);
    }
}
