package vn.tiendo.submission.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.finding.Finding;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Storable;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.SubmissionRow;
import vn.tiendo.submission.finding.Explanation.How;

/**
 * Reasons for warnings. Only ever added to: of those about one finding the last counts. Safe for use by many threads.
 */
@Component
public class Explanations {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Explanations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what was written into the first sheet of a reply, and carries over what was given before for the same
     * figures. What was written for none of the warnings is kept, too. Part of the caller's transaction, if any; once
     * more, it changes nothing.
     *
     * @param submission decided
     * @param findings of it, in their order
     */
    public void keep(Submission submission, List<Finding> findings, List<ReturnedReason> returned) {
        var before = before(submission, findings);
        var strays = new ArrayList<>(returned);
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            if (finding.isWarning()) {
                var written = returned.stream().filter(r -> r.isOf(finding)).toList();
                strays.removeAll(written);
                var earlier = Optional.ofNullable(before.get(finding.identity()));
                explained(submission, ExplainedFinding.of(i + 1, finding), written, finding.given(), earlier)
                        .ifPresent(this::add);
            }
        }
        strays.forEach(stray -> add(ExplainedFinding.of(stray).written(submission, stray.words())));
    }

    /**
     * What was filled in for the sender and left as it was is no new reason. What is written in the reply counts before
     * what stands in the row, and that before what was said of an earlier submission.
     */
    private static Optional<Explanation> explained(
            Submission submission,
            ExplainedFinding of,
            List<ReturnedReason> written,
            Optional<String> inRow,
            Optional<Explanation> earlier) {
        return written.stream()
                .map(ReturnedReason::words)
                .reduce((_, later) -> later)
                .filter(words -> earlier.filter(e -> e.words().equals(words)).isEmpty())
                .filter(words ->
                        !words.equals(inRow.map(ReturnedReason::harmless).orElse("")))
                .map(words -> of.written(submission, words))
                .or(() -> inRow.map(words -> of.inRow(submission, words)))
                .or(() -> earlier.map(e -> of.carried(submission, e)));
    }

    /** The last given for earlier submissions of the unit, to the period and before it, by identity. */
    private Map<String, Explanation> before(Submission submission, List<Finding> findings) {
        var decided = submission.decision().orElseThrow();
        var identities = findings.stream()
                .filter(Finding::isWarning)
                .map(Finding::identity)
                .distinct()
                .toList();
        var before = new LinkedHashMap<String, Explanation>();
        if (identities.isEmpty() || decided.unit().isEmpty() || decided.period().isEmpty()) {
            return before;
        }
        jdbc.sql("""
                        SELECT r.*, f.period AS first_period
                        FROM reason r JOIN submission s USING (receipt) JOIN submission f ON f.receipt = r.first_receipt
                        WHERE s.programme = :programme AND s.unit = :unit AND s.period <= :period
                          AND s.receipt < :receipt AND r.ordinal IS NOT NULL AND r.identity IN (:identities)
                        ORDER BY r.given_at, r.id
                        """)
                .param("programme", submission.arrival().programme())
                .param("unit", decided.unit().get().value())
                .param("period", decided.period().get().toString())
                .param("receipt", submission.receipt())
                .param("identities", identities)
                .query((row, _) -> explanation(row))
                .list()
                .forEach(earlier -> before.put(earlier.identity(), earlier));
        return before;
    }

    /**
     * Keeps what somebody says about a warning now.
     *
     * @param ordinal of the finding, from 1
     * @throws IllegalArgumentException if it says nothing, nobody says it, or it is too long to be kept whole
     */
    public void give(long receipt, int ordinal, Finding finding, String words, String who) {
        String said = ReturnedReason.harmless(words);
        String by = ReturnedReason.harmless(who);
        if (said.isEmpty()
                || words.strip().length() > ReturnedReason.LONGEST
                || by.isEmpty()
                || by.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A reason has 1 to 1000 characters, a name 1 to 200");
        }
        add(ExplainedFinding.of(ordinal, finding).said(receipt, said, by, clock.instant()));
    }

    // One by a command has its own place in the order of things; those that came with a submission are as old as that.
    private void add(Explanation reason) {
        jdbc.sql("""
                        INSERT INTO reason
                            (receipt, ordinal, identity, rule, place, words, who, given_at, how, first_receipt)
                        SELECT :receipt, CAST(:ordinal AS integer), :identity, :rule, :place, :words, :who,
                               CASE WHEN :how = 'COMMAND' THEN tick(s.programme, :givenAt) ELSE :givenAt END,
                               :how, :firstReceipt
                        FROM submission s WHERE s.receipt = :receipt
                        ON CONFLICT DO NOTHING
                        """)
                .param("receipt", reason.receipt())
                .param("ordinal", reason.ordinal().orElse(null))
                .param("identity", reason.identity())
                .param("rule", atMost(50, reason.rule()))
                .param("place", atMost(500, reason.place()))
                .param("words", reason.words())
                .param("who", reason.who())
                .param("givenAt", reason.givenAt().atOffset(ZoneOffset.UTC))
                .param("how", reason.how().name())
                .param("firstReceipt", reason.firstReceipt())
                .update();
    }

    /** All that were given for a submission's findings by an instant, in the order given. */
    public List<Explanation> of(long receipt, Instant asOf) {
        return jdbc.sql("""
                        SELECT r.*, f.period AS first_period
                        FROM reason r JOIN submission f ON f.receipt = r.first_receipt
                        WHERE r.receipt = :receipt AND r.given_at <= :asOf
                        ORDER BY r.given_at, r.id
                        """)
                .param("receipt", receipt)
                .param("asOf", asOf.atOffset(ZoneOffset.UTC))
                .query((row, _) -> explanation(row))
                .list();
    }

    /** All that were given so far. */
    public List<Explanation> of(long receipt) {
        return of(receipt, clock.instant());
    }

    private static String atMost(int longest, String text) {
        String clean = Storable.text(text);
        return clean.length() <= longest ? clean : ReturnedReason.cut(clean, longest);
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        var ordinal = Optional.ofNullable(row.getObject("ordinal", Integer.class));
        return new Explanation(
                row.getLong("receipt"),
                ordinal,
                row.getString("identity"),
                row.getString("rule"),
                row.getString("place"),
                row.getString("words"),
                row.getString("who"),
                SubmissionRow.instant(row, "given_at"),
                How.valueOf(row.getString("how")),
                row.getLong("first_receipt"),
                Optional.ofNullable(row.getString("first_period")).flatMap(Period::parse));
    }
}
