package vn.tiendo.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Outcome;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;

/** Takes reasons for warnings of submissions that count, or will once their period is reopened. */
public final class GivingReasons {

    private final MoveWords words;
    private final WritingStores stores;

    public GivingReasons(Programme programme, WritingStores stores) {
        this.words = new MoveWords(programme);
        this.stores = stores;
    }

    /**
     * Gives one.
     *
     * @param ordinal the warning's number among the findings, from 1
     * @throws IllegalArgumentException if it says nothing, nobody says it, or it is too long
     */
    public Outcome give(Submission submission, int ordinal, String said, String who) {
        var finding = finding(submission.receipt(), ordinal);
        var values = Map.of("receipt", number(submission.receipt()), "finding", number(ordinal));
        return refusal(submission)
                .or(() -> finding.isEmpty() ? refused("reason.no-finding", values) : Optional.empty())
                .or(() -> finding.filter(Finding::isWarning).isEmpty()
                        ? refused("reason.no-warning", values)
                        : Optional.empty())
                .orElseGet(() -> given(submission, ordinal, finding.orElseThrow(), said, who));
    }

    private Optional<Finding> finding(long receipt, int ordinal) {
        var findings = stores.findings().of(receipt);
        return ordinal >= 1 && ordinal <= findings.size() ? Optional.of(findings.get(ordinal - 1)) : Optional.empty();
    }

    private Optional<Outcome> refusal(Submission submission) {
        var standing = stores.standings()
                .of(submission.receipt(), stores.clock().instant())
                .orElseThrow();
        return switch (standing) {
            case Standing.Counts(), Standing.Held _ -> Optional.empty();
            case Standing.Pending(),
                    Standing.Returned(),
                    Standing.Superseded _,
                    Standing.Withdrawn _,
                    Standing.SentBack _ ->
                refused(
                        "reason.not-counting",
                        Map.of(
                                "receipt", number(submission.receipt()),
                                "standing", words.sentence(standing),
                                "counting", counting(submission)));
        };
    }

    private LocalText counting(Submission submission) {
        return submission
                .period()
                .flatMap(
                        period -> stores
                                .submissions()
                                .current(
                                        submission.arrival().programme(),
                                        period,
                                        stores.clock().instant())
                                .stream()
                                .filter(other -> other.unit().equals(submission.unit()))
                                .findFirst())
                .map(other -> MoveWords.say("counting", Map.of("counting", number(other.receipt()))))
                .orElseGet(() -> MoveWords.say("counting.none", Map.of()));
    }

    private Outcome given(Submission submission, int ordinal, Finding finding, String said, String who) {
        stores.explanations().give(submission.receipt(), ordinal, finding, said, who);
        return new Outcome.Done(
                List.of(MoveWords.say(
                        "done.reason",
                        Map.of(
                                "receipt", number(submission.receipt()),
                                "finding", number(ordinal),
                                "message", finding.message()))),
                Optional.empty());
    }

    private static Optional<Outcome> refused(String key, Map<String, LocalText> values) {
        return Optional.of(new Outcome.Refused(List.of(MoveWords.say("refuse." + key, values))));
    }

    private static LocalText number(long number) {
        return LocalText.of(Long.toString(number));
    }
}
