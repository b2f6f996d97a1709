package vn.tiendo.mailing;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.notice.Enclosed;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.submission.Submission;

/** The receipts that go with mails: a file to keep, signed, as it stands when the mail is sent. */
final class MailedReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(MailedReceipts.class);

    private final SenderTexts texts;

    MailedReceipts(SenderTexts texts) {
        this.texts = texts;
    }

    /** Whether it can be made. That it cannot must not keep the sender from hearing of the rest. */
    boolean canBeMade(Submission submission) {
        try {
            return !texts.receipt(submission, Language.VI).isEmpty();
        } catch (RuntimeException e) {
            LOG.error("No receipt of submission {} could be made", submission.receipt(), e);
            return false;
        }
    }

    Enclosed enclosed(Submission submission, Language language) {
        var text = texts.receipt(submission, language);
        return new Enclosed(
                (language.isEnglish() ? "receipt-" : "bien-nhan-") + submission.receipt() + ".txt",
                text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
