package vn.tiendo.run;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.tiendo.notice.Delivery;
import vn.tiendo.notice.DueNotices;
import vn.tiendo.notice.Post;

/**
 * Looks after the outbox while the program stays: queues what is new, sends what is due. On a thread of its own, so that
 * a mail server that is slow or dead holds up nobody but itself.
 */
@Component
public class MailClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);

    private final Mailing mailing;
    private final Delivery delivery;
    private final Post post;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mail").factory());

    MailClock(Mailing mailing, DueNotices due, Post post) {
        this.mailing = mailing;
        this.delivery = mailing.delivery(due);
        this.post = post;
    }

    /** Begins, if mail is configured; else notes that it is off. */
    public void begin() {
        mailing.noteSwitch();
        if (post.isOn()) {
            long every = post.settings().every().toMillis();
            var _ = clock.scheduleWithFixedDelay(this::look, 0, every, TimeUnit.MILLISECONDS);
            LOG.info("Mail is on, from {}", post.settings().from());
        } else {
            LOG.info("Mail is off: {} not set", post.lacking());
        }
    }

    /** A fault now, say of the database, is no reason not to look again. */
    private void look() {
        try {
            mailing.queueWhatIsNew();
            delivery.round();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be looked after; trying again", e);
        }
    }

    /** Lets a mail that is on its way be marked, so that it is not sent twice. */
    @Override
    public void destroy() throws InterruptedException {
        clock.shutdown();
        if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A mail is cut off by the shutdown; if the server took it, it is sent once more");
            clock.shutdownNow();
        }
    }
}
