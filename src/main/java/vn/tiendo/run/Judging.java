package vn.tiendo.run;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import vn.tiendo.form.Reading;
import vn.tiendo.ledger.Ledger;
import vn.tiendo.ledger.Subject;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;
import vn.tiendo.validation.Checked;
import vn.tiendo.validation.Claim;
import vn.tiendo.validation.History;
import vn.tiendo.workbook.Refusal;

/** Reads and checks one submission. A sender's mistake becomes a finding here; only a machine's fault is thrown. */
class Judging implements ItemProcessor<Submission, Judging.Judged> {

    private static final Logger LOG = LoggerFactory.getLogger(Judging.class);

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
        var reading = read(entry, submission, content);
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

    /** A fault of ours in reading one file must not keep the others waiting: it is logged, and that file refused. */
    private static Reading read(Catalogue.Entry entry, Submission submission, byte[] content) {
        try {
            return entry.reader().read(content, submission.arrival().fileName().value());
        } catch (RuntimeException e) {
            LOG.error("Receipt {} could not be read", submission.receipt(), e);
            return new Reading.Refused(Refusal.of(Refusal.Cause.DAMAGED));
        }
    }
}
