package vn.tiendo.run;

import java.util.Optional;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.Subject;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Claim;
import vn.tiendo.validation.History;

/** Reads and checks one submission. A sender's mistake becomes a finding here; only a machine's fault is thrown. */
class Judging implements ItemProcessor<Submission, Judging.Judged> {

    private final Submissions submissions;
    private final Ledger ledger;
    private final Catalogue catalogue;

    /** A submission with what came of it. */
    record Judged(Submission submission, Reading reading, Checked checked) {}

    Judging(Submissions submissions, Ledger ledger, Catalogue catalogue) {
        this.submissions = submissions;
        this.ledger = ledger;
        this.catalogue = catalogue;
    }

    @Override
    public Judged process(Submission submission) {
        var entry = catalogue.get(submission.arrival().programme());
        byte[] content = submissions.content(submission.receipt());
        var reading =
                entry.reader().read(content, submission.arrival().fileName().value());
        var claim = claim(submission);
        var checked = entry.checker()
                .check(reading, claim, history(submission.arrival().programme()), Optional.empty());
        return new Judged(submission, reading, checked);
    }

    static Claim claim(Submission submission) {
        return new Claim(submission.arrival().unit(), submission.arrival().period());
    }

    private History history(String programme) {
        return (unit, form, subject, field, before) ->
                ledger.lastText(programme, unit, new Subject(form, subject), field, before);
    }
}
