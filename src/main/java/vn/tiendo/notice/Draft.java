package vn.tiendo.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.Contact;

/**
 * A mail to one recipient, before it is queued.
 *
 * @param occasion what tells it from others of its kind: the receipt's number, or period and day
 * @param unit whom it is about; empty if it is about several, or nobody knows
 * @param asOf the instant of which it speaks
 * @param subject one line
 */
public record Draft(
        String programme,
        Kind kind,
        String occasion,
        Optional<Long> receipt,
        Optional<Period> period,
        Optional<UnitCode> unit,
        Instant asOf,
        Contact contact,
        String subject,
        String body,
        Enclosure enclosure) {

    public Draft {
        subject = OneLine.of(subject);
    }

    /** The same for the same mail to the same recipient, whoever queues it. */
    public String key() {
        return String.join(
                "/",
                programme,
                kind.code(),
                occasion,
                unit.map(UnitCode::value).orElse("-"),
                contact.address().value().toLowerCase(Locale.ROOT));
    }
}
