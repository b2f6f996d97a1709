package vn.tiendo.mailing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.measure.Period;
import vn.tiendo.notice.Delivery;
import vn.tiendo.notice.Draft;
import vn.tiendo.notice.DueNotices;
import vn.tiendo.notice.Enclosed;
import vn.tiendo.notice.LetterName;
import vn.tiendo.notice.MailedSubmission;
import vn.tiendo.notice.MoveMail;
import vn.tiendo.notice.Notice;
import vn.tiendo.notice.Outbox;
import vn.tiendo.notice.Outstanding;
import vn.tiendo.notice.Post;
import vn.tiendo.notice.ReminderLetter;
import vn.tiendo.notice.ReminderMail;
import vn.tiendo.notice.ReplyAttached;
import vn.tiendo.notice.SubmissionMail;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.programme.registry.MailAddress;
import vn.tiendo.programme.registry.Unit;

/**
 * Who is to be written to about what: derived from what is kept, never hooked into what keeps it, so that no mail can
 * hold up or undo the taking in of a file. Nothing is queued while mail is off. Safe for several processes.
 */
public final class Mailing {

    private final Catalogue catalogue;
    private final MailSources sources;
    private final MailSubjects subjects;
    private final Outbox outbox;
    private final Post post;
    private final MailedReplies replies;
    private final MailedReceipts receipts;
    private final Clock clock;

    public Mailing(
            Catalogue catalogue, MailSources sources, Outbox outbox, Post post, RunSettings settings, Clock clock) {
        this.catalogue = catalogue;
        this.sources = sources;
        this.subjects = new MailSubjects(sources, clock);
        this.outbox = outbox;
        this.post = post;
        this.replies = new MailedReplies(sources.submissions(), sources.answers(), settings.limits(), post.settings());
        this.receipts = new MailedReceipts(sources.texts());
        this.clock = clock;
    }

    /** Notes whether mail is on, as the program sees it that stays: from then on is written about what happens. */
    public void noteSwitch() {
        outbox.switchTo(post.isOn());
    }

    /** Notes that mail is on if it is. That a command lacks the settings does not switch it off for all. */
    void noteOn() {
        if (post.isOn()) {
            outbox.switchTo(true);
        }
    }

    /**
     * Queues what happened to submissions since mail was switched on, and the reminders of the day.
     *
     * @return how many mails were queued
     */
    public int queueWhatIsNew() {
        var since = post.isOn() ? outbox.since() : Optional.<Instant>empty();
        return since.map(then -> catalogue.programmes().stream()
                        .mapToInt(programme -> queue(programme, then))
                        .sum())
                .orElse(0);
    }

    private int queue(Programme programme, Instant since) {
        return queueSubmissions(programme, since) + queueMoves(programme, since) + queueReminders(programme);
    }

    private int queueSubmissions(Programme programme, Instant since) {
        int queued = 0;
        for (long receipt : outbox.unseenReceipts(programme.code(), since)) {
            var subject = subjects.of(programme, receipt);
            var mail = new SubmissionMail(subject, post.settings());
            var drafts = contacts(subject).stream().map(mail::receipt).toList();
            queued += outbox.queue(receipt, Outbox.Occasion.RECEIPT, drafts);
        }
        for (long receipt : outbox.unseenDecisions(programme.code(), since)) {
            queued += outbox.queue(receipt, Outbox.Occasion.DECISION, decision(subjects.of(programme, receipt)));
        }
        return queued;
    }

    private List<Draft> decision(MailedSubmission subject) {
        var mail = new SubmissionMail(subject, post.settings());
        var submission = subject.submission();
        boolean withReceipt = submission.state().isAccepted() && receipts.canBeMade(submission);
        var attached = attached(subject);
        return contacts(subject).stream()
                .flatMap(to -> mail.decision(to, attached.apply(to), withReceipt).stream())
                .toList();
    }

    /** Tried once for each language. */
    private Function<Contact, ReplyAttached> attached(MailedSubmission subject) {
        var tried = new EnumMap<Language, ReplyAttached>(Language.class);
        return to -> tried.computeIfAbsent(to.language(), language -> replies.attached(subject, language.locale()));
    }

    /** What happened after submissions were decided. Closing as such is nothing to write about. */
    private int queueMoves(Programme programme, Instant since) {
        int queued = 0;
        for (long receipt : outbox.unseenMoves(programme.code(), since)) {
            queued += outbox.queue(receipt, Outbox.Occasion.MOVE, move(subjects.of(programme, receipt)));
        }
        for (long number : outbox.unseenReopenings(programme.code(), since)) {
            queued += outbox.queueReopening(number, reopened(programme, number));
        }
        return queued;
    }

    private List<Draft> move(MailedSubmission subject) {
        var mail = new MoveMail(subject.programme(), post.settings());
        var move = sources.standings().move(subject.submission().receipt()).orElseThrow();
        return switch (move.kind()) {
            case WITHDRAWN ->
                contacts(subject).stream()
                        .map(to -> mail.withdrawn(subject, move, to))
                        .toList();
            case SENT_BACK -> {
                var reopening = subjects.reopening(subject.programme(), subject.submission(), move.at());
                var attached = attached(subject);
                yield contacts(subject).stream()
                        .map(to -> mail.sentBack(subject, move, reopening, to, attached.apply(to)))
                        .toList();
            }
        };
    }

    private List<Draft> reopened(Programme programme, long number) {
        var mail = new MoveMail(programme, post.settings());
        return subjects.reopened(programme, number).stream()
                .flatMap(one -> programme.registry().contactsOf(one.unit().code(), today(programme)).stream()
                        .map(to -> mail.reopened(one, to)))
                .toList();
    }

    /** Its unit's; the province's where nobody knows whose it is. */
    private List<Contact> contacts(MailedSubmission subject) {
        var registry = subject.programme().registry();
        var today = today(subject.programme());
        return subject.unit()
                .map(unit -> registry.contactsOf(unit, today))
                .orElseGet(() -> registry.provinceContacts(today));
    }

    private int queueReminders(Programme programme) {
        var today = today(programme);
        return new ReminderDays(programme)
                .due(clock.instant())
                .filter(period -> !outbox.hasReminded(programme.code(), period, today))
                .mapToInt(period -> outbox.queue(programme.code(), period, today, reminders(programme, period)))
                .sum();
    }

    /** The mails that remind of a period, as things stand now; whether or not mail is on. */
    public List<Draft> reminders(Programme programme, Period period) {
        return new ReminderMail(outstanding(programme, period, clock.instant()), post.settings()).drafts();
    }

    /**
     * Queues the reminders of a period now; who got one today gets no other.
     *
     * @return how many were queued
     */
    public int remind(Programme programme, Period period) {
        return outbox.queue(reminders(programme, period));
    }

    /** Who owes a period's report as of an instant. */
    public Outstanding outstanding(Programme programme, Period period, Instant asOf) {
        return OutstandingReports.of(programme, period, asOf, sources.submissions(), sources.standings());
    }

    /** What goes with a mail; empty where nothing does. */
    List<Enclosed> enclosed(Notice notice) {
        var programme = catalogue.get(notice.programme()).programme();
        return switch (notice.enclosure()) {
            case NONE -> List.of();
            case REPLY -> List.of(reply(programme, notice));
            case RECEIPT -> List.of(receipt(notice));
            case REPLY_AND_RECEIPT -> List.of(reply(programme, notice), receipt(notice));
            case LETTER -> List.of(letter(programme, notice.period().orElseThrow(), notice.asOf()));
        };
    }

    private Enclosed reply(Programme programme, Notice notice) {
        var subject = subjects.of(programme, notice.receipt().orElseThrow());
        return replies.enclosed(subject, Locale.of(notice.language()));
    }

    private Enclosed receipt(Notice notice) {
        var submission = sources.submissions().find(notice.receipt().orElseThrow());
        return receipts.enclosed(submission.orElseThrow(), Language.of(Locale.of(notice.language())));
    }

    private Enclosed letter(Programme programme, Period period, Instant asOf) {
        var letter = new ReminderLetter(outstanding(programme, period, asOf));
        return new Enclosed(LetterName.of(period, programme.language()), letter.docx());
    }

    /** Answers go to the province. */
    List<MailAddress> replyTo(Notice notice) {
        var programme = catalogue.get(notice.programme()).programme();
        return programme.registry().provinceContacts(today(programme)).stream()
                .map(Contact::address)
                .filter(address -> !address.equals(notice.recipient()))
                .toList();
    }

    /** Units that are to send something this month or the next, and have no address. */
    public List<String> unreachable(Programme programme) {
        var today = today(programme);
        return programme.asOf(today).units().stream()
                .filter(unit ->
                        programme.registry().contactsOf(unit.code(), today).isEmpty())
                .map(Unit::name)
                .toList();
    }

    private LocalDate today(Programme programme) {
        return clock.instant().atZone(programme.schedule().zone()).toLocalDate();
    }

    /** Sends what is due. */
    public Delivery delivery(DueNotices due) {
        return new Delivery(due, post, this::enclosed, this::replyTo);
    }
}
