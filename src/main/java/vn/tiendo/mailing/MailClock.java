package vn.tiendo.mailing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.tiendo.notice.Delivery;
import vn.tiendo.notice.DueNotices;
import vn.tiendo.notice.Post;

/**
 * Looks after the outbox while the program stays: queues what is new, sends what is due. A task of its own, so that a
 * mail server that is slow or dead holds up nobody but itself.
 */
@Component
public class MailClock {

    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);

    private final Mailing mailing;
    private final Delivery delivery;
    private final Post post;

    MailClock(Mailing mailing, DueNotices due, Post post) {
        this.mailing = mailing;
        this.delivery = mailing.delivery(due);
        this.post = post;
    }

    /** What the engine has to do now and then, if mail is configured; else notes that it is off. */
    public Optional<RecurringTask<Void>> task() {
        mailing.noteSwitch();
        if (!post.isOn()) {
            LOG.info("Mail is off: {} not set", post.lacking());
            return Optional.empty();
        }
        LOG.info("Mail is on, from {}", post.settings().from());
        return Optional.of(
                Tasks.recurring("mail", FixedDelay.of(post.settings().every())).execute((_, _) -> look()));
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
}
