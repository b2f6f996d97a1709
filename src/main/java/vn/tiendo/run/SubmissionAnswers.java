package vn.tiendo.run;

import org.springframework.stereotype.Component;
import vn.tiendo.programme.Programme;
import vn.tiendo.reply.Answer;
import vn.tiendo.submission.Explanations;
import vn.tiendo.submission.Findings;
import vn.tiendo.submission.SinceLast;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/**
 * All that the sender of a submission is to be told: what was found, what was said about it, what became of the findings
 * of the one before. Every way of telling starts from here.
 */
@Component
public class SubmissionAnswers {

    private final Submissions submissions;
    private final Findings findings;
    private final Explanations explanations;

    public SubmissionAnswers(Submissions submissions, Findings findings, Explanations explanations) {
        this.submissions = submissions;
        this.findings = findings;
        this.explanations = explanations;
    }

    /** As things stand now. */
    public Answer of(Programme programme, Submission submission) {
        var told = findings.of(submission.receipt());
        var since = submission
                .decision()
                .flatMap(_ -> submissions.before(submission))
                .map(earlier -> SinceLast.between(earlier, findings.of(earlier.receipt()), told));
        return Answers.of(programme, submission, told, new Answer.Beside(explanations.of(submission.receipt()), since));
    }
}
