package vn.tiendo.lifecycle;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.tiendo.finding.Finding;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.adjust.DoubleDecision;
import vn.tiendo.submission.adjust.DoubleRows;
import vn.tiendo.validation.known.SameThing;

/**
 * Warnings that asked whether two rows are one thing, answered by the province's decision: their senders need not say it
 * again. In the caller's transaction.
 */
final class DecidedWarnings {

    private static final int LONGEST = 1000;

    private final Programme programme;
    private final WritingStores stores;

    DecidedWarnings(Programme programme, WritingStores stores) {
        this.programme = programme;
        this.stores = stores;
    }

    /** Of what counts from the decision's period on, of both units. */
    void answer(DoubleDecision decision) {
        if (!decision.isDecided()) {
            return;
        }
        answer(decision, decision.rows().one(), decision.rows().other());
        answer(decision, decision.rows().other(), decision.rows().one());
    }

    private void answer(DoubleDecision decision, DoubleRows.Row row, DoubleRows.Row other) {
        for (long receipt : counting(decision, row)) {
            var findings = stores.findings().of(receipt);
            for (int i = 0; i < findings.size(); i++) {
                if (isAsked(findings.get(i), decision.rows().form(), row, other)) {
                    stores.explanations()
                            .give(
                                    receipt,
                                    i + 1,
                                    findings.get(i),
                                    words(decision),
                                    decision.by().name());
                }
            }
        }
    }

    private List<Long> counting(DoubleDecision decision, DoubleRows.Row row) {
        return stores.jdbc()
                .sql("""
                        SELECT receipt FROM counting_submission(:programme, :since, '9999-12', :now)
                        WHERE unit = :unit ORDER BY receipt
                        """)
                .param("programme", programme.code())
                .param("since", decision.since().toString())
                .param("now", stores.clock().instant().atOffset(ZoneOffset.UTC))
                .param("unit", row.unit().value())
                .query((found, _) -> found.getLong("receipt"))
                .list();
    }

    private static boolean isAsked(Finding finding, String form, DoubleRows.Row row, DoubleRows.Row other) {
        return finding.rule().equals(SameThing.RULE)
                && finding.isWarning()
                && finding.form().equals(form)
                && finding.about().stream().anyMatch(about -> about.subject().equals(row.subject()))
                && finding.message().vi().contains(other.subject());
    }

    private String words(DoubleDecision decision) {
        var counting = decision.verdict()
                .counting()
                .map(unit -> new MoveWords(programme).name(unit))
                .orElse("");
        String words = programme
                .language()
                .of(MoveWords.say(
                        "decided.double." + decision.verdict().code(),
                        Map.of(
                                "id", LocalText.of(Long.toString(decision.id())),
                                "unit", LocalText.of(counting),
                                "reason", LocalText.of(decision.reason().text()))));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
