package vn.tiendo.desk.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** Files of a submission to take along: what was sent, and what is sent back. */
@Page
class SubmissionFiles {

    private static final Set<String> EXTENSIONS = Set.of("xlsx", "xlsm", "xls", "json");

    private final Submissions submissions;
    private final Replies replies;

    SubmissionFiles(Submissions submissions, Replies replies) {
        this.submissions = submissions;
        this.replies = replies;
    }

    @GetMapping("/submissions/{receipt:\\d{1,18}}/file")
    ResponseEntity<Resource> file(@PathVariable long receipt) {
        var submission = find(receipt);
        var content = new ByteArrayResource(submissions.content(receipt));
        return Attachment.of(content, "tiendo-" + receipt + "." + extension(submission));
    }

    /** The sender's own workbook with the wrong cells marked. */
    @GetMapping("/submissions/{receipt:\\d{1,18}}/reply")
    ResponseEntity<Resource> reply(@PathVariable long receipt, Locale language) {
        var reply = replies.of(find(receipt), language).orElseThrow(Missing::new);
        return Attachment.of(
                ReplyFile.of(reply),
                (PageFormats.isEnglish(language) ? "reply-" : "tra-lai-") + receipt + reply.extension());
    }

    private static String extension(Submission submission) {
        String name = submission.arrival().fileName().value();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(extension) ? extension : "bin";
    }

    private Submission find(long receipt) {
        return submissions.find(receipt).orElseThrow(Missing::new);
    }
}
