package vn.tiendo.mailing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submission;

/** What senders are to be told, of what was kept and of what was only tried. */
public final class SenderAnswers {

    private SenderAnswers() {}

    /** Of a file that was tried, with the reasons that were read in it. */
    public static SenderAnswer of(Programme programme, Path file, FileTrial.Answer tried) {
        var checked = tried.checked();
        return new SenderAnswer(
                new FileName(file.toString()),
                Optional.empty(),
                checked.unit().map(unit -> name(programme, unit)),
                checked.period().map(programme::named),
                VerdictKeeper.state(checked.verdict().status()),
                checked.verdict().findings(),
                new SenderAnswer.Beside(
                        tried.reasons(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        VerdictKeeper.cells(tried.sheets())));
    }

    /** Of a submission, with the findings that were kept. */
    public static SenderAnswer of(Programme programme, Submission submission, List<Finding> findings) {
        return of(programme, submission, findings, SenderAnswer.Beside.NOTHING);
    }

    static SenderAnswer of(
            Programme programme, Submission submission, List<Finding> findings, SenderAnswer.Beside beside) {
        var arrival = submission.arrival();
        return new SenderAnswer(
                arrival.fileName(),
                Optional.of(submission.receipt()),
                submission.decision().flatMap(Decision::unit).or(arrival::unit).map(unit -> name(programme, unit)),
                submission
                        .decision()
                        .flatMap(Decision::period)
                        .or(arrival::period)
                        .map(programme::named),
                submission.state(),
                findings,
                beside);
    }

    private static String name(Programme programme, UnitCode unit) {
        return programme.unit(unit).map(Unit::name).orElse(unit.value()) + " (" + unit + ")";
    }
}
