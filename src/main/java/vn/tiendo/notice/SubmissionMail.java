package vn.tiendo.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.programme.Contact;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

/** Composes the mails about a submission: its receipt, and what became of it. */
public final class SubmissionMail {

    /** A mail is read by people; what is more stands in the reply. */
    private static final int MOST_FINDINGS = 50;

    private final Subject subject;
    private final MailSettings settings;

    public SubmissionMail(Subject subject, MailSettings settings) {
        this.subject = subject;
        this.settings = settings;
    }

    /** That the bytes are safe. */
    public Draft receipt(Contact to) {
        var words = Words.in(to.language());
        var body = new PlainBody();
        greet(body, words, to);
        body.say(words.say("receipt.received", name(), unit(words)));
        body.facts(facts(words)).item("  SHA-256: ", submission().sha256()).gap();
        counted(body, words);
        tellLate(body, words);
        body.say(words.say("receipt.next"));
        end(body, words, "receipt.short");
        return draft(to, Kind.RECEIPT, "receipt.subject", submission().receivedAt(), body, Enclosure.NONE);
    }

    /** What checking it came to. Empty while it is not decided. */
    public Optional<Draft> decision(Contact to, ReplyAttached reply) {
        return submission().decision().map(made -> switch (made.state()) {
            case REJECTED -> told(to, reply, Kind.RETURNED, "returned");
            case ACCEPTED -> told(to, new ReplyAttached.None(), Kind.ACCEPTED, "accepted");
            case ACCEPTED_WITH_WARNINGS -> told(to, reply, Kind.ACCEPTED_WITH_WARNINGS, "warned");
            case PENDING -> throw new IllegalStateException("Decided, and pending");
        });
    }

    private Draft told(Contact to, ReplyAttached reply, Kind kind, String key) {
        var words = Words.in(to.language());
        var body = new PlainBody();
        greet(body, words, to);
        body.say(words.say(key + ".told", name(), unit(words), period(words), errors(), warnings()));
        tellLate(body, words);
        if (subject.isInDoubt()) {
            body.say(words.say("doubt"));
        } else if (kind != Kind.ACCEPTED) {
            tell(body, words, reply);
        }
        list(body, words, "errors", subject.errors());
        list(body, words, "warnings", subject.warnings());
        end(body, words, key + ".short");
        var enclosure = reply instanceof ReplyAttached.Attached ? Enclosure.REPLY : Enclosure.NONE;
        var decided = submission().decision().orElseThrow().decidedAt();
        return draft(to, kind, key + ".subject", decided, body, enclosure);
    }

    /** What was counted in the workbook is told here once it is kept. */
    private void counted(PlainBody body, Words words) {
        if (submission().state() == State.PENDING) {
            body.say(words.say("receipt.unchecked"));
        }
    }

    private void tellLate(PlainBody body, Words words) {
        int late = subject.workingDaysLate();
        if (late > 0) {
            var due = subject.programme().schedule().due(subject.period().orElseThrow());
            body.say(words.say("late", late, Words.day(due)));
        }
    }

    private static void tell(PlainBody body, Words words, ReplyAttached reply) {
        switch (reply) {
            case ReplyAttached.Attached(String name, boolean whole) ->
                body.say(words.say(whole ? "reply.whole" : "reply.list", name));
            case ReplyAttached.TooLarge(long bytes) -> body.say(words.say("reply.large", bytes));
            case ReplyAttached.None() -> body.say(words.say("reply.none"));
        }
    }

    /** A finding's sentence says all: where, what was found and expected, what to do, what follows from it, the rule. */
    private static void list(PlainBody body, Words words, String key, List<KeptFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        body.line(words.say(key + ".title", findings.size())).gap();
        int number = 0;
        for (var finding : findings.stream().limit(MOST_FINDINGS).toList()) {
            number++;
            body.item("%2d. ".formatted(number), words.of(finding));
        }
        body.gap();
        if (findings.size() > MOST_FINDINGS) {
            body.say(words.say("findings.more", findings.size() - MOST_FINDINGS));
        }
    }

    private List<List<String>> facts(Words words) {
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(words.say("fact.receipt"), Long.toString(submission().receipt())));
        facts.add(List.of(
                words.say("fact.time"),
                words.say("fact.time.of", Words.time(submission().receivedAt()))));
        facts.add(List.of(words.say("fact.unit"), unit(words)));
        facts.add(List.of(words.say("fact.period"), period(words)));
        facts.add(List.of(
                words.say("fact.size"), words.say("fact.size.of", submission().size())));
        return facts;
    }

    private static void greet(PlainBody body, Words words, Contact to) {
        body.say(words.say("greeting", to.name()));
    }

    /** Where to look, who wrote, and the gist in the other language. */
    private void end(PlainBody body, Words words, String shortKey) {
        String link = settings.link("/submissions/" + submission().receipt());
        if (!link.isEmpty()) {
            body.say(words.say("link", link));
        }
        body.say(words.say("automatic"));
        var other = words.other();
        body.line(words.say("divider"));
        body.say(other.say(shortKey, unit(other), period(other), submission().receipt() + "", errors(), warnings()));
    }

    private Draft draft(Contact to, Kind kind, String key, Instant asOf, PlainBody body, Enclosure enclosure) {
        var words = Words.in(to.language());
        String title = words.say(key, unit(words), period(words), submission().receipt() + "", errors(), warnings());
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

    private String name() {
        return submission().arrival().fileName().value();
    }

    private String unit(Words words) {
        return subject.unitName(words);
    }

    private String period(Words words) {
        return subject.periodName(words);
    }

    private int errors() {
        return subject.errors().size();
    }

    private int warnings() {
        return subject.warnings().size();
    }
}
