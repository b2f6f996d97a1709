package vn.tiendo.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.edition.EditionInputs.Input;
import vn.tiendo.edition.EditionInputs.SubmissionInput;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.shift.TurnMoves;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Standings;

/** What a period's report is made from, as of any instant. Safe for use by many threads. */
public final class KnownInputs {

    /** A report is held against the year before, which is to be known as a whole. */
    private static final int YEARS_BEFORE = 2;

    private final JdbcClient jdbc;
    private final Standings standings;

    public KnownInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.standings = new Standings(jdbc);
    }

    /** By definitions that are not named yet. */
    public EditionInputs of(EditionKey key, Instant asOf) {
        var asked = new Asked(key, asOf.atOffset(ZoneOffset.UTC));
        var others = new ArrayList<Input>();
        others.addAll(otherPeriods(asked));
        others.addAll(reasons(asked));
        others.addAll(adjustments(asked));
        others.addAll(decisions(asked));
        others.addAll(moves(asked));
        others.addAll(officersTexts(asked));
        others.addAll(followUps(asked));
        return new EditionInputs("", submissions(asked, asOf), others);
    }

    /** What moved submissions, as of an instant. */
    TurnMoves moves(Instant asOf) {
        return new TurnMoves(standings, asOf);
    }

    private record Asked(EditionKey key, OffsetDateTime asOf) {

        String programme() {
            return key.programme();
        }

        Period period() {
            return key.period();
        }

        String first() {
            return new Period(period().year() - YEARS_BEFORE, period().month()).toString();
        }
    }

    private List<SubmissionInput> submissions(Asked asked, Instant asOf) {
        var received = jdbc.sql("""
                        SELECT * FROM (
                            SELECT receipt, file_name, sha256,
                                   CASE WHEN decided_at <= :asOf THEN COALESCE(unit, claimed_unit)
                                        ELSE claimed_unit END AS unit,
                                   CASE WHEN decided_at <= :asOf THEN COALESCE(period, claimed_period)
                                        ELSE claimed_period END AS period
                            FROM submission
                            WHERE programme = :programme AND received_at <= :asOf) known
                        WHERE period = :period
                        ORDER BY receipt
                        """)
                .param("programme", asked.programme())
                .param("period", asked.period().toString())
                .param("asOf", asked.asOf())
                .query((row, _) -> new SubmissionInput(
                        row.getLong("receipt"),
                        row.getString("unit") == null ? "" : row.getString("unit"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        ""))
                .list();
        var stand = standings.of(received.stream().map(SubmissionInput::receipt).toList(), asOf);
        return received.stream()
                .map(submission -> new SubmissionInput(
                        submission.receipt(),
                        submission.unit(),
                        submission.file(),
                        submission.sha256(),
                        stand.getOrDefault(submission.receipt(), new Standing.Pending())
                                .code()))
                .toList();
    }

    private List<Input> otherPeriods(Asked asked) {
        return inputs(Input.OTHER_PERIOD, """
                SELECT c.period, c.unit, c.receipt, s.sha256
                FROM counting_submission(:programme, :first, :period, :asOf) c JOIN submission s USING (receipt)
                WHERE c.period <> :period
                ORDER BY c.period COLLATE "C", c.unit COLLATE "C"
                """, asked);
    }

    private List<Input> reasons(Asked asked) {
        return inputs(Input.REASON, """
                SELECT r.receipt, r.ordinal, r.rule, r.place, r.words, r.who, r.first_receipt
                FROM reason r JOIN submission s USING (receipt)
                WHERE s.programme = :programme AND COALESCE(s.period, s.claimed_period) = :period
                  AND s.decided_at <= :asOf AND r.given_at <= :asOf
                ORDER BY r.receipt, r.ordinal, r.given_at, r.id
                """, asked);
    }

    private List<Input> adjustments(Asked asked) {
        return inputs(Input.ADJUSTMENT, """
                SELECT period, id, unit, form, subject, field, member, trim_scale(amount), who, reason, reverses
                FROM adjustment
                WHERE programme = :programme AND period BETWEEN :first AND :period AND at <= :asOf
                ORDER BY id
                """, asked);
    }

    private List<Input> decisions(Asked asked) {
        return inputs(Input.DOUBLE_DECISION, """
                SELECT since, id, form, unit, subject, other_unit, other_subject, verdict, counts_at, who, reason
                FROM double_decision
                WHERE programme = :programme AND since <= :period AND at <= :asOf
                ORDER BY id
                """, asked);
    }

    private List<Input> moves(Asked asked) {
        return inputs(Input.PERIOD_MOVE, """
                SELECT period, unit, kind, until, who, reason
                FROM period_move
                WHERE programme = :programme AND period = :period AND at <= :asOf
                ORDER BY id
                """, asked);
    }

    /** Of the periods before, too: tasks are followed up. */
    private List<Input> officersTexts(Asked asked) {
        return inputs(Input.OFFICER_TEXT, """
                SELECT period, id, block, words, who
                FROM officer_text
                WHERE programme = :programme AND audience = :audience AND period BETWEEN :first AND :period AND at <= :asOf
                ORDER BY id
                """, asked);
    }

    private List<Input> followUps(Asked asked) {
        return inputs(Input.FOLLOW_UP, """
                SELECT period, id, key, result, words, who
                FROM follow_up_answer
                WHERE programme = :programme AND period BETWEEN :first AND :period AND at <= :asOf
                ORDER BY id
                """, asked);
    }

    private List<Input> inputs(String kind, String sql, Asked asked) {
        return jdbc.sql(sql)
                .param("programme", asked.programme())
                .param("first", asked.first())
                .param("period", asked.period().toString())
                .param("audience", asked.key().audience().code())
                .param("asOf", asked.asOf())
                .query((row, _) -> {
                    var says = new ArrayList<String>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        String text = row.getString(column);
                        says.add(text == null ? "" : text);
                    }
                    return new Input(kind, says);
                })
                .list();
    }
}
