package vn.tiendo.notice;

import java.time.Instant;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.registry.MailAddress;

/**
 * A mail in the outbox.
 *
 * @param key what it is about, and for whom; from which its Message-ID follows
 * @param recipientName one line; may be empty
 * @param language {@code vi} or {@code en}: the one in which what goes with it is written
 * @param attempts how often it was tried
 */
public record Notice(
        long id,
        String key,
        String programme,
        Kind kind,
        Optional<Long> receipt,
        Optional<Period> period,
        Optional<UnitCode> unit,
        Instant asOf,
        MailAddress recipient,
        String recipientName,
        String language,
        String subject,
        String body,
        Enclosure enclosure,
        int attempts) {}
