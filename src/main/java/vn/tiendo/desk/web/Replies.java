package vn.tiendo.desk.web;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.desk.console.PagesAddress;
import vn.tiendo.mailing.SubmissionAnswers;
import vn.tiendo.reply.Reply;
import vn.tiendo.reply.ReplyWorkbooks;
import vn.tiendo.reply.Rules;
import vn.tiendo.reply.SenderAnswer;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Replies to what was submitted, made anew whenever they are asked for. */
@Component
@ConditionalOnWebApplication
class Replies {

    /** Each holds a workbook in memory, twice. */
    private static final int AT_ONCE = 3;

    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);
    private final Submissions submissions;
    private final SubmissionAnswers answers;
    private final Catalogue catalogue;
    private final RuleCatalogues rules;
    private final PagesAddress address;
    private final ReplyWorkbooks workbooks;

    Replies(
            Submissions submissions,
            SubmissionAnswers answers,
            Catalogue catalogue,
            RuleCatalogues rules,
            RunSettings settings,
            PagesAddress address) {
        this.submissions = submissions;
        this.answers = answers;
        this.catalogue = catalogue;
        this.rules = rules;
        this.address = address;
        this.workbooks = new ReplyWorkbooks(settings.limits());
    }

    /** Empty while the submission is being checked, and if its programme is there no more. */
    Optional<Reply> of(Submission submission, Locale language) {
        String code = submission.arrival().programme();
        if (submission.decision().isEmpty()) {
            return Optional.empty();
        }
        return catalogue.find(code).map(entry -> {
            var answer = answers.of(entry.programme(), submission);
            var explained = new Rules(rules.find(code), id -> address.ofRule(code, id));
            return write(submission, answer, explained, language);
        });
    }

    private Reply write(Submission submission, SenderAnswer answer, Rules explained, Locale language) {
        atOnce.acquireUninterruptibly();
        try {
            return workbooks.write(submissions.content(submission.receipt()), answer, explained, language);
        } finally {
            atOnce.release();
        }
    }
}
