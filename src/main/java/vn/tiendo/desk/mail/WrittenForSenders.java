package vn.tiendo.desk.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.catalogue.RunSettings;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.desk.change.ChangesAsText;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.receipt.ReceiptAsText;
import vn.tiendo.mailing.SenderTexts;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.Comparisons;
import vn.tiendo.receipt.ReceiptSeals;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.submission.Submission;

/** Receipts and changes as the command line writes them. */
@Component
public class WrittenForSenders implements SenderTexts {

    private final Receipts receipts;
    private final Comparisons comparisons;
    private final SigningKeys keys;
    private final RunSettings settings;

    public WrittenForSenders(Receipts receipts, Comparisons comparisons, SigningKeys keys, RunSettings settings) {
        this.receipts = receipts;
        this.comparisons = comparisons;
        this.keys = keys;
        this.settings = settings;
    }

    @Override
    public String receipt(Submission submission, Language language) {
        return ReceiptAsText.of(receipts.of(submission), language, ReceiptSeals.of(keys, settings.home()));
    }

    @Override
    public List<String> counted(Submission submission, Language language) {
        var words = DeskWords.of("receipt", language);
        return ReceiptAsText.counted(receipts.of(submission), language).stream()
                .map(form -> words.say("counted.form", form.form(), form.rows(), form.figures()))
                .toList();
    }

    @Override
    public List<String> changes(Submission submission, Language language) {
        return comparisons
                .of(submission)
                .filter(comparison -> comparison.changes().isPresent())
                .map(comparison -> ChangesAsText.lines(comparison, language))
                .orElse(List.of());
    }
}
