package vn.tiendo.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.database.SigningKeys;
import vn.tiendo.programme.Language;
import vn.tiendo.run.Comparisons;
import vn.tiendo.run.ReceiptSeals;
import vn.tiendo.run.Receipts;
import vn.tiendo.run.RunSettings;
import vn.tiendo.run.SenderTexts;
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
        var words = Words.of("receipt", language);
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
