package vn.tiendo.mailing;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.Delivery;
import vn.tiendo.notice.Draft;
import vn.tiendo.notice.DueNotices;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Post;
import vn.tiendo.notice.SentMails;
import vn.tiendo.programme.Programme;

/** The outbox, for commands that start no Spring; works beside the running program. */
public final class MailDesk {

    private final Mailing mailing;
    private final Outbox outbox;
    private final Delivery delivery;
    private final SentMails sent;

    MailDesk(Mailing mailing, Outbox outbox, Delivery delivery, SentMails sent) {
        this.mailing = mailing;
        this.outbox = outbox;
        this.delivery = delivery;
        this.sent = sent;
    }

    public static MailDesk of(
            Database database, Catalogue catalogue, Post post, RunSettings settings, SenderTexts texts) {
        var jdbc = JdbcClient.create(database.template());
        var clock = database.clock();
        var outbox = new Outbox(jdbc, database.transactions(), clock);
        var sources = MailSources.of(database.template(), database.transactions(), texts, clock);
        var mailing = new Mailing(catalogue, sources, outbox, post, settings, clock);
        var due = new DueNotices(jdbc, database.transactions(), clock);
        return new MailDesk(mailing, outbox, mailing.delivery(due), new SentMails(jdbc));
    }

    /** Where it all is kept. */
    public record Database(JdbcTemplate template, PlatformTransactionManager transactions, Clock clock) {}

    /** The mails that would remind now. */
    public List<Draft> reminders(Programme programme, Period period) {
        return mailing.reminders(programme, period);
    }

    /** Queues them; who got one today gets no other. */
    public int remind(Programme programme, Period period) {
        mailing.noteOn();
        return mailing.remind(programme, period);
    }

    /** Queues what is new and sends what is due. */
    public Delivery.Round send() {
        mailing.noteOn();
        mailing.queueWhatIsNew();
        return delivery.round();
    }

    public Outbox outbox() {
        return outbox;
    }

    public SentMails sent() {
        return sent;
    }

    /** Units to which nothing can be mailed. */
    public List<String> unreachable(Programme programme) {
        return mailing.unreachable(programme);
    }
}
