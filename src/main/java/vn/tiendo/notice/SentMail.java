package vn.tiendo.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail of the outbox, as those see it who look after it.
 *
 * @param nextAt when it is tried next; empty if it is not
 * @param lastAt when it was tried last; empty if it never was
 * @param error why it was not taken last; empty if it was
 */
public record SentMail(
        Notice notice,
        Instant createdAt,
        State state,
        Optional<Instant> nextAt,
        Optional<Instant> lastAt,
        String error) {

    /** Where it is. */
    public enum State {
        WAITING,
        FAILED,
        SENT,
        GIVEN_UP;

        /** As programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
