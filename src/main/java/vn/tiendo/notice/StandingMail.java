package vn.tiendo.notice;

import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Timeliness;

/** Where a submission stands, as the mails about it tell it. */
record StandingMail(MailedSubmission subject, MailWords words) {

    /** Where it stands, and how it stands to its deadline: of what does not count it is never said that it does. */
    void addTo(PlainBody body) {
        var moves = new MoveWords(subject.programme());
        switch (subject.beside().standing()) {
            case Standing.Pending() -> tellTime(body, moves);
            case Standing.Counts() -> {
                body.say(words.say("counts"));
                tellTime(body, moves);
            }
            case Standing.Held _ -> tellTime(body, moves);
            case Standing.Returned() -> {
                tellDays(body);
                tellClosed(body);
            }
            case Standing.Superseded _, Standing.Withdrawn _, Standing.SentBack _ -> {
                body.say(words.of(moves.sentence(subject.beside().standing())));
                tellDays(body);
            }
        }
    }

    private void tellTime(PlainBody body, MoveWords moves) {
        subject.beside()
                .timeliness()
                .filter(Timeliness::isMissed)
                .ifPresent(time -> body.say(words.of(moves.sentence(time))));
    }

    private void tellDays(PlainBody body) {
        int late =
                subject.beside().timeliness().map(Timeliness::workingDaysLate).orElse(0);
        if (late > 0) {
            var due = subject.programme().schedule().due(subject.period().orElseThrow());
            body.say(words.say("late", late, MailWords.day(due)));
        }
    }

    /** What is sent again now would be held. */
    private void tellClosed(PlainBody body) {
        if (subject.beside().timeliness().orElse(null) instanceof Timeliness.AfterClosing after
                && after.reopenedAt().isEmpty()) {
            body.say(words.say("returned.closed", MailWords.time(after.closedSince())));
        }
    }
}
