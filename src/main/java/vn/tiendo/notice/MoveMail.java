package vn.tiendo.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Contact;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.PeriodMove;
import vn.tiendo.submission.Standing;

/** Composes the mails about what happened after a submission was decided: sent back, withdrawn, its period reopened. */
public final class MoveMail {

    private final Programme programme;
    private final MailSettings settings;
    private final MoveWords moves;

    public MoveMail(Programme programme, MailSettings settings) {
        this.programme = programme;
        this.settings = settings;
        this.moves = new MoveWords(programme);
    }

    /**
     * That the province sent it back: why, for which cells, what to do, until when.
     *
     * @param reopening of its period for its unit, if it went with that
     */
    public Draft sentBack(
            MailedSubmission subject, Move move, Optional<PeriodMove> reopening, Contact to, ReplyAttached reply) {
        var words = MailWords.in(to.language());
        var body = begun(words, to, "sent-back.told", subject);
        body.say(words.of(moves.sentence(new Standing.SentBack(move))));
        cells(body, words, move);
        body.say(words.say("sent-back.what"));
        reopening.ifPresent(open -> body.say(until(words, open.until())));
        if (!subject.submission().arrival().isDeclaration()) {
            SubmissionMail.tell(body, words, reply);
        }
        var enclosure = reply instanceof ReplyAttached.Attached ? Enclosure.REPLY : Enclosure.NONE;
        return draft(subject, move.at(), Kind.SENT_BACK, "sent-back", to, body, enclosure);
    }

    private static void cells(PlainBody body, MailWords words, Move move) {
        if (move.cells().isEmpty()) {
            return;
        }
        body.line(words.say("sent-back.cells", move.cells().size())).gap();
        int number = 0;
        for (Move.Cell cell : move.cells()) {
            number++;
            String place = cell.sheet().isEmpty() ? cell.form() : cell.sheet();
            body.item(
                    String.format(Locale.ROOT, "%2d. ", number),
                    words.say(
                            "sent-back.cell", place, cell.cell(), cell.reason().text()));
        }
        body.gap();
    }

    private static String until(MailWords words, Optional<LocalDate> until) {
        return until.map(day -> words.say("sent-back.until", MailWords.day(day)))
                .orElseGet(() -> words.say("sent-back.open"));
    }

    /** That it is withdrawn as its unit wanted, and which one counts now. */
    public Draft withdrawn(MailedSubmission subject, Move move, Contact to) {
        var words = MailWords.in(to.language());
        var body = begun(words, to, "withdrawn.told", subject);
        body.say(words.of(moves.sentence(new Standing.Withdrawn(move))));
        body.say(counting(words, subject.beside().counting()));
        body.say(words.say("withdrawn.not"));
        return draft(subject, move.at(), Kind.WITHDRAWN, "withdrawn", to, body, Enclosure.NONE);
    }

    private PlainBody begun(MailWords words, Contact to, String key, MailedSubmission subject) {
        var body = new PlainBody().say(words.say("greeting", to.name()));
        var submission = subject.submission();
        return body.say(words.say(
                key,
                subject.unitName(words),
                subject.periodName(words),
                submission.receipt() + "",
                submission.arrival().fileName().value()));
    }

    private static String counting(MailWords words, Optional<Long> counting) {
        return counting.map(receipt -> words.say("counting.now", receipt.toString()))
                .orElseGet(() -> words.say("counting.none"));
    }

    /**
     * That a period is open again, for one unit.
     *
     * @param number of the reopening, which tells it from others
     * @param released which of its submissions was held, and counts since then
     * @param counting which one counts now
     */
    public record Reopened(long number, PeriodMove move, Unit unit, Optional<Long> released, Optional<Long> counting) {}

    /** That its period is open again: until when, what counts now, what is to be sent. */
    public Draft reopened(Reopened reopened, Contact to) {
        var words = MailWords.in(to.language());
        var move = reopened.move();
        var body = new PlainBody().say(words.say("greeting", to.name()));
        body.say(words.of(moves.sentence(move)));
        body.say(reopened.released()
                .map(receipt -> words.say("reopened.released", receipt.toString()))
                .orElseGet(() -> counting(words, reopened.counting())));
        move.until().ifPresent(day -> body.say(words.say("reopened.until", MailWords.day(day))));
        String path = "/periods/" + move.period() + "?programme=" + programme.code();
        MailEnd.add(body, words, programme, settings.link(path), said(words.other(), "reopened.short", reopened));
        return new Draft(
                programme.code(),
                Kind.REOPENED,
                move.period() + "/" + reopened.number(),
                Optional.empty(),
                Optional.of(move.period()),
                Optional.of(reopened.unit().code()),
                move.at(),
                to,
                said(words, "reopened.subject", reopened),
                body.toString(),
                Enclosure.NONE);
    }

    private String said(MailWords words, String key, Reopened reopened) {
        return words.say(
                key,
                reopened.unit().name(),
                words.inside(words.of(programme.named(reopened.move().period()))),
                reopened.released().map(Object::toString).orElse(""));
    }

    private Draft draft(
            MailedSubmission subject,
            Instant at,
            Kind kind,
            String key,
            Contact to,
            PlainBody body,
            Enclosure enclosure) {
        var words = MailWords.in(to.language());
        long receipt = subject.submission().receipt();
        MailEnd.add(
                body,
                words,
                programme,
                settings.link("/submissions/" + receipt),
                said(words.other(), key + ".short", subject));
        Optional<Period> period = subject.period();
        Optional<UnitCode> unit = subject.unit();
        return new Draft(
                programme.code(),
                kind,
                Long.toString(receipt),
                Optional.of(receipt),
                period,
                unit,
                at,
                to,
                said(words, key + ".subject", subject),
                body.toString(),
                enclosure);
    }

    private static String said(MailWords words, String key, MailedSubmission subject) {
        return words.say(
                key,
                subject.unitName(words),
                subject.periodName(words),
                subject.submission().receipt() + "");
    }
}
