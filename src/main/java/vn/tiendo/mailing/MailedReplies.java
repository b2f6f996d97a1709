package vn.tiendo.mailing;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.notice.Enclosed;
import vn.tiendo.notice.MailSettings;
import vn.tiendo.notice.MailedSubmission;
import vn.tiendo.notice.ReplyAttached;
import vn.tiendo.reply.Reply;
import vn.tiendo.reply.ReplyWorkbooks;
import vn.tiendo.reply.Rules;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.Limits;

/** The replies that go with mails: made anew each time, as everything they are made of is kept. */
final class MailedReplies {

    private static final Logger LOG = LoggerFactory.getLogger(MailedReplies.class);

    private final Submissions submissions;
    private final ReplyWorkbooks workbooks;
    private final SubmissionAnswers answers;
    private final MailSettings settings;

    MailedReplies(Submissions submissions, SubmissionAnswers answers, Limits limits, MailSettings settings) {
        this.submissions = submissions;
        this.workbooks = new ReplyWorkbooks(limits);
        this.answers = answers;
        this.settings = settings;
    }

    /** What of it can go with a mail. That none can be made must not keep the sender from hearing of it. */
    ReplyAttached attached(MailedSubmission subject, Locale language) {
        if (!isToBeAttached(subject)) {
            return new ReplyAttached.None();
        }
        try {
            var reply = reply(subject, language);
            long size = reply.content().length;
            return size > settings.attachment().toBytes()
                    ? new ReplyAttached.TooLarge(size)
                    : new ReplyAttached.Attached(name(subject, reply, language), reply.isWhole());
        } catch (RuntimeException e) {
            LOG.error(
                    "No reply to submission {} could be made",
                    subject.submission().receipt(),
                    e);
            return new ReplyAttached.None();
        }
    }

    /** Not where nothing is to be said in it, nor where it may be another unit's workbook, or is none at all. */
    private static boolean isToBeAttached(MailedSubmission subject) {
        boolean silent = subject.findings().stream().noneMatch(f -> f.isError() || f.isWarning());
        boolean sentBack = subject.beside().standing() instanceof Standing.SentBack;
        boolean workbook = !subject.submission().arrival().isDeclaration();
        return workbook && (!silent || sentBack) && !subject.isInDoubt();
    }

    Enclosed enclosed(MailedSubmission subject, Locale language) {
        var reply = reply(subject, language);
        return new Enclosed(name(subject, reply, language), reply.content());
    }

    private static String name(MailedSubmission subject, Reply reply, Locale language) {
        return (language.getLanguage().equals("en") ? "reply-" : "tra-lai-")
                + subject.submission().receipt()
                + reply.extension();
    }

    private Reply reply(MailedSubmission subject, Locale language) {
        var programme = subject.programme();
        var submission = subject.submission();
        var rules = new Rules(RuleCatalogue.of(programme), id -> address(programme.code(), id));
        var answer = answers.of(programme, submission);
        return workbooks.write(submissions.content(submission.receipt()), answer, rules, language);
    }

    private String address(String programme, String rule) {
        return settings.link("/rules?programme=" + programme + "#" + rule);
    }
}
