package vn.tiendo.document;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** A machine that stands at the other end of the world, for as long as something is made on it. */
final class Elsewhere {

    private Elsewhere() {}

    static <T> T made(Supplier<T> maker) {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return maker.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
