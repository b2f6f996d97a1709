package vn.tiendo.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

/** Composes the mails about a submission: its receipt, and what became of it. */
public final class SubmissionMail {

    /** A mail is read by people; what is more stands in the reply. */
    private static final int MOST_FINDINGS = 50;

    private static final ReplyAttached NO_REPLY = new ReplyAttached.None();

    private final MailedSubmission subject;
    private final MailSettings settings;

    public SubmissionMail(MailedSubmission subject, MailSettings settings) {
        this.subject = subject;
        this.settings = settings;
    }

    /** That the bytes are safe. */
    public Draft receipt(Contact to) {
        var words = MailWords.in(to.language());
        var body = new PlainBody();
        greet(body, words, to);
        body.say(words.say("receipt.received", name(), unit(words)));
        body.facts(facts(words)).item("  SHA-256: ", submission().sha256()).gap();
        counted(body, words);
        new StandingMail(subject, words).addTo(body);
        body.say(words.say("receipt.next"));
        end(body, words, "receipt.short");
        return draft(to, Kind.RECEIPT, "receipt.subject", submission().receivedAt(), body, Enclosure.NONE);
    }

    /**
     * What checking it came to. Empty while it is not decided.
     *
     * @param withReceipt whether the receipt, signed, can go with it once it is accepted
     */
    public Optional<Draft> decision(Contact to, ReplyAttached reply, boolean withReceipt) {
        return submission().decision().map(made -> switch (made.state()) {
            case REJECTED -> told(to, reply, Kind.RETURNED, enclosure(reply, false));
            case ACCEPTED -> told(to, NO_REPLY, Kind.ACCEPTED, enclosure(NO_REPLY, withReceipt));
            case ACCEPTED_WITH_WARNINGS -> told(to, reply, Kind.ACCEPTED_WITH_WARNINGS, enclosure(reply, withReceipt));
            case PENDING -> throw new IllegalStateException("Decided, and pending");
        });
    }

    private static Enclosure enclosure(ReplyAttached reply, boolean withReceipt) {
        boolean withReply = reply instanceof ReplyAttached.Attached;
        if (withReceipt) {
            return withReply ? Enclosure.REPLY_AND_RECEIPT : Enclosure.RECEIPT;
        }
        return withReply ? Enclosure.REPLY : Enclosure.NONE;
    }

    private Draft told(Contact to, ReplyAttached reply, Kind kind, Enclosure enclosure) {
        var words = MailWords.in(to.language());
        var body = new PlainBody();
        greet(body, words, to);
        String key = key(kind);
        body.say(words.say(key + ".told", name(), unit(words), period(words), errors(), warnings()));
        new StandingMail(subject, words).addTo(body);
        if (subject.isInDoubt()) {
            body.say(words.say("doubt"));
        } else {
            subject.beside().remarks().forEach(remark -> body.say(words.of(remark)));
            whatToDo(body, words, kind, reply);
        }
        if (enclosure == Enclosure.RECEIPT || enclosure == Enclosure.REPLY_AND_RECEIPT) {
            body.say(words.say("receipt.attached", submission().receipt() + ""));
        }
        list(body, words, "errors", subject.errors());
        list(body, words, "warnings", subject.warnings());
        String gist = isUncounted() ? "uncounted" : key;
        end(body, words, gist + ".short");
        var decided = submission().decision().orElseThrow().decidedAt();
        return draft(to, kind, gist + ".subject", decided, body, enclosure);
    }

    private String key(Kind kind) {
        return switch (kind) {
            case RETURNED -> "returned";
            case ACCEPTED -> "accepted";
            case ACCEPTED_WITH_WARNINGS -> subject.beside().isExplained() ? "explained" : "warned";
            case RECEIPT, SENT_BACK, WITHDRAWN, REOPENED, DUE_SOON, OVERDUE, DIGEST ->
                throw new IllegalArgumentException("No decision: " + kind);
        };
    }

    /** Whether it is accepted, and its figures are not the unit's. */
    private boolean isUncounted() {
        return submission().state().isAccepted() && !standing().counts();
    }

    private void whatToDo(PlainBody body, MailWords words, Kind kind, ReplyAttached reply) {
        if (kind == Kind.ACCEPTED_WITH_WARNINGS && !subject.beside().isExplained()) {
            boolean canBeFilledIn = reply instanceof ReplyAttached.Attached attached && attached.whole();
            body.say(words.say(canBeFilledIn ? "warned.reasons" : "warned.reasons.answer"));
        }
        if (kind != Kind.ACCEPTED) {
            tell(body, words, reply);
        }
    }

    /** Nothing of it is told where it may be another unit's. */
    private void counted(PlainBody body, MailWords words) {
        if (submission().state() == State.PENDING) {
            body.say(words.say("receipt.unchecked"));
        } else if (!subject.beside().counted().isEmpty() && !subject.isInDoubt()) {
            body.line(words.say("receipt.counted"));
            subject.beside().counted().forEach(line -> body.item("  - ", words.of(line)));
            body.gap();
        }
    }

    static void tell(PlainBody body, MailWords words, ReplyAttached reply) {
        switch (reply) {
            case ReplyAttached.Attached(String name, boolean whole) ->
                body.say(words.say(whole ? "reply.whole" : "reply.list", name));
            case ReplyAttached.TooLarge(long bytes) -> body.say(words.say("reply.large", bytes));
            case ReplyAttached.None() -> body.say(words.say("reply.none"));
        }
    }

    /** A finding's sentence says all: where, what was found and expected, what to do, what follows from it, the rule. */
    private static void list(PlainBody body, MailWords words, String key, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        body.line(words.say(key + ".title", findings.size())).gap();
        int number = 0;
        for (var finding : findings.stream().limit(MOST_FINDINGS).toList()) {
            number++;
            body.item(String.format(Locale.ROOT, "%2d. ", number), words.of(finding));
        }
        body.gap();
        if (findings.size() > MOST_FINDINGS) {
            body.say(words.say("findings.more", findings.size() - MOST_FINDINGS));
        }
    }

    private List<List<String>> facts(MailWords words) {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(words.say("fact.receipt"), Long.toString(submission().receipt())));
        facts.add(List.of(
                words.say("fact.time"),
                words.say("fact.time.of", MailWords.time(submission().receivedAt()))));
        facts.add(List.of(words.say("fact.unit"), unit(words)));
        facts.add(List.of(words.say("fact.period"), period(words)));
        facts.add(List.of(
                words.say("fact.size"), words.say("fact.size.of", submission().size())));
        return facts;
    }

    private static void greet(PlainBody body, MailWords words, Contact to) {
        body.say(words.say("greeting", to.name()));
    }

    private void end(PlainBody body, MailWords words, String key) {
        MailEnd.add(
                body,
                words,
                subject.programme(),
                settings.link("/submissions/" + submission().receipt()),
                gist(words.other(), key));
    }

    private String gist(MailWords words, String key) {
        return words.say(
                key,
                unit(words),
                period(words),
                submission().receipt() + "",
                errors(),
                warnings(),
                words.of(MoveWords.label(standing())));
    }

    private Draft draft(Contact to, Kind kind, String key, Instant asOf, PlainBody body, Enclosure enclosure) {
        var words = MailWords.in(to.language());
        String title = gist(words, key);
        return new Draft(
                subject.programme().code(),
                kind,
                Long.toString(submission().receipt()),
                Optional.of(submission().receipt()),
                subject.period(),
                subject.unit(),
                asOf,
                to,
                title,
                body.toString(),
                enclosure);
    }

    private Submission submission() {
        return subject.submission();
    }

    private Standing standing() {
        return subject.beside().standing();
    }

    private String name() {
        return submission().arrival().fileName().value();
    }

    private String unit(MailWords words) {
        return subject.unitName(words);
    }

    private String period(MailWords words) {
        return subject.periodName(words);
    }

    private int errors() {
        return subject.errors().size();
    }

    private int warnings() {
        return subject.warnings().size();
    }
}
