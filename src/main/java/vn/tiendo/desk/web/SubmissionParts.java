package vn.tiendo.desk.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.mailing.SubmissionAnswers;
import vn.tiendo.submission.Submission;

/** What the page of one submission shows besides its line: its way, what was told, counted and changed. */
@Component
@ConditionalOnWebApplication
class SubmissionParts {

    private final Catalogue catalogue;
    private final Histories histories;
    private final ReceiptViews receipts;
    private final ChangeViews changes;
    private final SubmissionAnswers answers;

    SubmissionParts(
            Catalogue catalogue,
            Histories histories,
            ReceiptViews receipts,
            ChangeViews changes,
            SubmissionAnswers answers) {
        this.catalogue = catalogue;
        this.histories = histories;
        this.receipts = receipts;
        this.changes = changes;
        this.answers = answers;
    }

    Map<String, Object> of(Submission submission, ListedSubmissions.Line line, Locale language) {
        return Map.of(
                "history", histories.of(submission, line.standing()),
                "told",
                        catalogue
                                .find(submission.arrival().programme())
                                .map(entry -> answers.of(entry.programme(), submission)),
                "counted", receipts.of(submission, language),
                "changes", changes.of(submission, language));
    }
}
