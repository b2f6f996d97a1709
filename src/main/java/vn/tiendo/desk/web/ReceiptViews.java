package vn.tiendo.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.desk.receipt.CountedForm;
import vn.tiendo.desk.receipt.ReceiptAsJson;
import vn.tiendo.desk.receipt.ReceiptAsText;
import vn.tiendo.ledger.Tally;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.receipt.ReceiptSeals;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/** Receipts as pages show them, and as senders take them along. */
@Component
@ConditionalOnWebApplication
class ReceiptViews {

    private final Receipts receipts;
    private final SigningKeys keys;
    private final RunSettings settings;

    ReceiptViews(Receipts receipts, SigningKeys keys, RunSettings settings) {
        this.receipts = receipts;
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * What was counted in a submission.
     *
     * @param unread whether its file could not be read
     * @param recomputed whether it was counted only now
     * @param nil whether it says that there is nothing to report
     * @param forms none while it is being checked
     * @param other the submission that counts in its place, if any does
     */
    record View(boolean unread, boolean recomputed, boolean nil, List<CountedForm> forms, Optional<Long> other) {}

    View of(Submission submission, Locale language) {
        var facts = receipts.of(submission);
        return new View(
                facts.tally().filter(Tally.Unread.class::isInstance).isPresent(),
                facts.recomputed(),
                facts.isNil(),
                ReceiptAsText.counted(facts, Language.of(language)),
                other(facts));
    }

    // Which one took the place of a superseded one is told where it stands.
    private static Optional<Long> other(ReceiptFacts facts) {
        return facts.place().standing() instanceof Standing.Superseded
                ? Optional.empty()
                : facts.place()
                        .counting()
                        .filter(receipt -> receipt != facts.submission().receipt());
    }

    String text(Submission submission, Locale language) {
        var seal = ReceiptSeals.of(keys, settings.home());
        return ReceiptAsText.of(receipts.of(submission), Language.of(language), seal);
    }

    String json(Submission submission) {
        return ReceiptAsJson.of(receipts.of(submission), ReceiptSeals.of(keys, settings.home()));
    }
}
