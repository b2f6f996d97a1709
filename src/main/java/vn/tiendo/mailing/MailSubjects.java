package vn.tiendo.mailing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.notice.Circumstances;
import vn.tiendo.notice.MailedSubmission;
import vn.tiendo.notice.MoveMail;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.reply.Remarks;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.submission.PeriodMove;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timeliness;

/** What mails are about, with all that is known of it now. */
final class MailSubjects {

    private static final Logger LOG = LoggerFactory.getLogger(MailSubjects.class);

    private final MailSources sources;
    private final Clock clock;

    MailSubjects(MailSources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    MailedSubmission of(Programme programme, long receipt) {
        var submission = sources.submissions().find(receipt).orElseThrow();
        var findings = sources.findings().of(receipt);
        return new MailedSubmission(programme, submission, findings, circumstances(programme, submission));
    }

    private Circumstances circumstances(Programme programme, Submission submission) {
        Instant now = clock.instant();
        var answer = sources.answers().of(programme, submission);
        return new Circumstances(
                now,
                sources.standings().of(submission.receipt(), now).orElseThrow(),
                sources.standings().timeliness(programme, submission),
                counting(programme, submission.unit(), submission.period(), now).map(Submission::receipt),
                remarks(answer),
                answer.explained() > 0 && answer.explained() == answer.count(Severity.WARNING),
                counted(submission));
    }

    /** What was mended, and for what there are reasons already, in both languages. */
    private static List<LocalText> remarks(SenderAnswer answer) {
        return java.util.stream.Stream.<Function<Remarks, Optional<String>>>of(
                        remarks -> remarks.copies(answer),
                        remarks -> remarks.since(answer),
                        remarks -> answer.explained() == 0 ? Optional.empty() : remarks.reasons(answer))
                .flatMap(said -> said
                        .apply(Remarks.in(Locale.of("vi")))
                        .map(vi -> new LocalText(
                                vi, said.apply(Remarks.in(Locale.ENGLISH)).orElse(vi)))
                        .stream())
                .toList();
    }

    /** A count that cannot be made must not keep the sender from hearing of the rest. */
    private List<LocalText> counted(Submission submission) {
        if (submission.decision().isEmpty()) {
            return List.of();
        }
        try {
            var vi = sources.texts().counted(submission, Language.VI);
            var en = sources.texts().counted(submission, Language.EN);
            return IntStream.range(0, vi.size())
                    .mapToObj(i -> new LocalText(vi.get(i), en.get(i)))
                    .toList();
        } catch (RuntimeException e) {
            LOG.error("What was counted in submission {} cannot be told", submission.receipt(), e);
            return List.of();
        }
    }

    /** The reopening that went with a submission's being sent back. */
    Optional<PeriodMove> reopening(Programme programme, Submission submission, Instant at) {
        return submission
                .period()
                .flatMap(period -> sources.periodMoves().of(programme.code(), period).stream()
                        .filter(move -> move.kind() == PeriodMove.Kind.REOPENED
                                && move.at().equals(at))
                        .filter(move -> move.unit().equals(submission.unit()))
                        .findFirst());
    }

    /** The units that a reopening concerns: the one it is for; of all, those of whom nothing counted until then. */
    List<MoveMail.Reopened> reopened(Programme programme, long number) {
        var move = sources.periodMoves().find(number).orElseThrow();
        return programme.unitsExpected(move.period()).stream()
                .filter(unit -> move.unit().isEmpty() || move.unit().get().equals(unit.code()))
                .map(unit -> reopened(programme, number, move, unit))
                .filter(one -> move.unit().isPresent()
                        || one.counting().isEmpty()
                        || one.released().isPresent())
                .toList();
    }

    private MoveMail.Reopened reopened(Programme programme, long number, PeriodMove move, Unit unit) {
        var counting = counting(programme, Optional.of(unit.code()), Optional.of(move.period()), clock.instant());
        var released = counting.filter(submission -> isReleased(programme, submission, move.at()));
        return new MoveMail.Reopened(
                number, move, unit, released.map(Submission::receipt), counting.map(Submission::receipt));
    }

    private boolean isReleased(Programme programme, Submission submission, Instant at) {
        return sources.standings().timeliness(programme, submission).orElse(null)
                        instanceof Timeliness.AfterClosing after
                && Objects.equals(after.reopenedAt().orElse(null), at);
    }

    private Optional<Submission> counting(
            Programme programme, Optional<UnitCode> unit, Optional<Period> period, Instant now) {
        return period.flatMap(of -> sources.submissions().current(programme.code(), of, now).stream()
                .filter(submission -> unit.isPresent() && submission.unit().equals(unit))
                .findFirst());
    }
}
