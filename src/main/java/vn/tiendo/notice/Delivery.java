package vn.tiendo.notice;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import vn.tiendo.programme.registry.MailAddress;

/**
 * Sends what is due. A mail is marked in the transaction that holds it while it is sent: when the process dies in between,
 * it is sent once more, under the same Message-ID; never is one lost. Safe for several processes.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** From this reply of a mail server on, an address will never be good (RFC 5321, 4.2.1). */
    private static final int FOR_GOOD = 500;

    /** The mail itself is too large, or not wanted. Others of this class blame the sender or the connection. */
    private static final Set<Integer> MAIL_REFUSED = Set.of(552, 554);

    private final DueNotices due;
    private final Post post;
    private final Enclosures enclosures;
    private final Function<Notice, List<MailAddress>> replyTo;

    /** @param replyTo whom answers to a mail go to */
    public Delivery(DueNotices due, Post post, Enclosures enclosures, Function<Notice, List<MailAddress>> replyTo) {
        this.due = due;
        this.post = post;
        this.enclosures = enclosures;
        this.replyTo = replyTo;
    }

    /** What one round came to. */
    public record Round(int sent, int failed, int givenUp) {

        private Round and(Attempt attempt, boolean isLast) {
            return switch (attempt) {
                case Attempt.Sent() -> new Round(sent + 1, failed, givenUp);
                case Attempt.Refused _ -> new Round(sent, failed, givenUp + 1);
                case Attempt.Failed _, Attempt.NoServer _ ->
                    isLast ? new Round(sent, failed, givenUp + 1) : new Round(sent, failed + 1, givenUp);
            };
        }
    }

    /** Sends all that is due; ends early where the server is not there. Does nothing while mail is off. */
    public Round round() {
        var round = new Round(0, 0, 0);
        var tried = post.isOn() ? next() : Optional.<DueNotices.Tried>empty();
        while (tried.isPresent()) {
            var one = tried.get();
            round = round.and(one.attempt(), one.isLast());
            tried = one.attempt() instanceof Attempt.NoServer ? Optional.empty() : next();
        }
        return round;
    }

    private Optional<DueNotices.Tried> next() {
        var tried = due.tryNext(this::attempt, post.settings().tries());
        tried.ifPresent(Delivery::tell);
        return tried;
    }

    private static void tell(DueNotices.Tried tried) {
        var notice = tried.notice();
        switch (tried.attempt()) {
            case Attempt.Sent() ->
                LOG.info("Mail {} ({}) to {} is sent", notice.id(), notice.kind(), notice.recipient());
            case Attempt.Refused(String why) ->
                LOG.error("Mail {} to {} is given up: {}", notice.id(), notice.recipient(), why);
            case Attempt.Failed(String why) -> tell(tried, why);
            case Attempt.NoServer(String why) -> tell(tried, why);
        }
    }

    private static void tell(DueNotices.Tried tried, String why) {
        var notice = tried.notice();
        if (tried.isLast()) {
            LOG.error(
                    "Mail {} to {} is given up after {} attempts: {}",
                    notice.id(),
                    notice.recipient(),
                    notice.attempts() + 1,
                    why);
        } else {
            LOG.warn("Mail {} to {} is not sent yet: {}", notice.id(), notice.recipient(), why);
        }
    }

    private Attempt attempt(Notice notice) {
        try {
            post.send(notice, enclosures.of(notice), replyTo.apply(notice));
            return new Attempt.Sent();
        } catch (MailException e) {
            return failure(e);
        } catch (RuntimeException e) {
            LOG.error("Mail {} cannot be written", notice.id(), e);
            return new Attempt.Failed(String.valueOf(e.getMessage()));
        }
    }

    private static Attempt failure(MailException fault) {
        String why = OneLine.of(deepest(fault));
        if (isRefusedForGood(fault)) {
            return new Attempt.Refused(why);
        }
        boolean anyAddress = causes(fault).stream().anyMatch(SendFailedException.class::isInstance);
        return anyAddress ? new Attempt.Failed(why) : new Attempt.NoServer(why);
    }

    private static boolean isRefusedForGood(MailException fault) {
        return causes(fault).stream().anyMatch(cause -> switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode() >= FOR_GOOD;
            case SMTPSendFailedException mail -> MAIL_REFUSED.contains(mail.getReturnCode());
            default -> false;
        });
    }

    /** The exceptions behind one, along Jakarta Mail's chains too, which Spring keeps beside its own. */
    private static List<Throwable> causes(MailException fault) {
        var all = new ArrayList<Throwable>();
        if (fault instanceof MailSendException several) {
            several.getFailedMessages().values().forEach(one -> chain(one, all));
        }
        chain(fault, all);
        return all;
    }

    private static void chain(Throwable first, List<Throwable> all) {
        for (Throwable one = first; one != null && !all.contains(one); ) {
            all.add(one);
            one = one instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null
                    ? mail.getNextException()
                    : one.getCause();
        }
    }

    private static String deepest(MailException fault) {
        var causes = causes(fault);
        return causes.stream()
                .filter(c -> c instanceof ConnectException || c instanceof AuthenticationFailedException)
                .findFirst()
                .or(() -> causes.stream()
                        .filter(SMTPAddressFailedException.class::isInstance)
                        .findFirst())
                .map(Throwable::toString)
                .orElseGet(() -> String.valueOf(fault.getMessage()));
    }
}
