package vn.tiendo.mailing;

import java.util.List;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.submission.Submission;

/** What senders are given in words besides findings, for whoever puts it into a mail. */
public interface SenderTexts {

    /** The receipt as it stands now, signed: a text to keep. */
    String receipt(Submission submission, Language language);

    /** What was counted, form by form; nothing while it is not known. */
    List<String> counted(Submission submission, Language language);

    /** What changed since the submission before, line by line; nothing where there is nothing to compare it with. */
    List<String> changes(Submission submission, Language language);
}
