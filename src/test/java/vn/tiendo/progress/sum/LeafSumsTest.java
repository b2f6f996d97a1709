package vn.tiendo.progress.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.Stated;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.progress.Consolidations;
import vn.tiendo.progress.TestProgramme;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Lifecycle;
import vn.tiendo.submission.Reason;

/** Sums kept when a submission is accepted come to what all that counts comes to, whatever happened in between. */
class LeafSumsTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Instant BEGIN = Instant.parse("2025-06-10T01:00:00Z");
    private static final int MOVES = 30;

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();
    private final LeafSums leafSums = new LeafSums(database.jdbc());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void comeToTheSameWhateverIsSentWithdrawnSentBackAndReopened(long seed) {
        var random = new Random(seed);
        var sent = new ArrayList<Long>();
        var instants = new ArrayList<Instant>();
        for (int hour = 0; hour < MOVES; hour++) {
            var now = BEGIN.plusSeconds(3600L * hour);
            move(random, sent, now);
            instants.add(now);
        }
        // As of each of them, and in no order: what counted then counts then, for ever.
        for (Instant instant : List.of(instants.getLast(), instants.get(random.nextInt(MOVES)), instants.getFirst())) {
            // Whoever only looks finds the same, be the sums kept yet or not.
            assertThat(looked(instant)).isEqualTo(addedUpByPostgres(instant));
            assertThat(rolled(instant)).isEqualTo(addedUpByPostgres(instant));
            assertThat(looked(instant)).isEqualTo(addedUpByPostgres(instant));
        }
    }

    private void move(Random random, List<Long> sent, Instant now) {
        var lifecycle =
                new Lifecycle(programme, database.jdbc(), database.transactions(), Clock.fixed(now, ZoneOffset.UTC));
        var province = Actor.ofProvince("Nguyễn Văn Tổng");
        var reason = new Reason("theo đề nghị của đơn vị");
        switch (random.nextInt(6)) {
            case 0 -> {
                if (!sent.isEmpty()) {
                    lifecycle.sendBack(
                            sent.get(random.nextInt(sent.size())), province, reason, List.of(), Optional.empty());
                }
            }
            case 1 -> {
                if (!sent.isEmpty()) {
                    lifecycle.withdraw(
                            sent.get(random.nextInt(sent.size())),
                            Actor.ofUnit("Lò Thị Ơn", new UnitCode(random.nextBoolean() ? "094" : "095")),
                            reason);
                }
            }
            case 2 -> lifecycle.close(JUNE, Optional.empty(), province, reason);
            case 3 -> lifecycle.reopen(JUNE, Optional.of(new UnitCode("095")), Optional.empty(), province, reason);
            default -> sent.add(send(random, now));
        }
    }

    private long send(Random random, Instant now) {
        boolean first = random.nextBoolean();
        String unit = first ? "094" : "095";
        var table = table(random, first ? List.of("P1", "P2", "P9") : List.of("P3"));
        long receipt = sender.accepted(unit, JUNE, now, table);
        // Not all: of a home of an earlier version none is there.
        if (random.nextInt(4) > 0) {
            leafSums.keep(receipt, programme, JUNE, new UnitCode(unit), Stated.in(List.of(table)));
        }
        return receipt;
    }

    private static Table table(Random random, List<String> projects) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (String project : projects) {
            if (random.nextInt(5) > 0) {
                table.leaf(
                        words("code", project),
                        money("plan", random.nextLong(1_000_000_000_000L)),
                        money("dis_ytd", random.nextLong(1_000_000_000_000L)),
                        money("plan_by", random.nextLong(1_000_000L)).of(random.nextBoolean() ? "NSTW" : "NSDP"));
            }
        }
        return table.build();
    }

    /** Lines {@code indicator dimension key} with both sides. */
    private Map<String, List<BigDecimal>> rolled(Instant asOf) {
        long run = run();
        new Consolidations(database.jdbc(), database.transactions()).consolidate(programme, JUNE, asOf, run);
        return lines("""
                SELECT indicator || ' ' || dimension || ' ' || key AS line, numerator, denominator
                FROM metric WHERE run = :run AND indicator IN ('plan', 'dis_pct', 'plan_by', 'projects')
                """, Map.of("run", run));
    }

    /** The same lines, of sums that nobody keeps. */
    private Map<String, List<BigDecimal>> looked(Instant asOf) {
        var scope = new ConsolidationScope(programme.asOf(JUNE), JUNE, asOf, 0);
        var indicators = programme.indicators().stream()
                .filter(indicator ->
                        Set.of("plan", "dis_pct", "plan_by", "projects").contains(indicator.code()))
                .map(indicator -> indicator.by(
                        indicator.by().stream()
                                .filter(word -> !word.equals("project"))
                                .toList(),
                        scope.programme().forms()))
                .toList();
        var columns = leafSums.reported(scope, indicators).orElseThrow().columns();
        var sides = new TreeMap<String, SortedMap<Boolean, BigDecimal>>();
        for (int i = 0; i < columns.keys().length; i++) {
            sides.computeIfAbsent(
                            columns.indicators()[i] + " " + columns.dimensions()[i] + " " + columns.keys()[i],
                            _ -> new TreeMap<>())
                    .put(columns.below()[i], new BigDecimal(columns.amounts()[i]).stripTrailingZeros());
        }
        var lines = new TreeMap<String, List<BigDecimal>>();
        sides.forEach((line, amounts) -> lines.put(line, List.copyOf(amounts.values())));
        return lines;
    }

    /** What each row is told by itself is no sum that is kept: it is read with its figures. */
    @Test
    void areNotAskedForWhatTheyDoNotHold() {
        var scope = new ConsolidationScope(programme.asOf(JUNE), JUNE, BEGIN, 0);
        var byProject = programme.indicators().stream()
                .map(indicator ->
                        indicator.by(List.of("project"), scope.programme().forms()))
                .toList();
        var other = programme.indicators().stream()
                .map(indicator -> new Indicator(
                        indicator.code(),
                        indicator.name(),
                        indicator.unit(),
                        new Indicator.Measure.Count("B01", Narrowing.NONE),
                        Optional.empty(),
                        indicator.decimals(),
                        List.of(),
                        indicator.held()))
                .toList();

        assertThat(leafSums.reported(scope, byProject)).isEmpty();
        assertThat(leafSums.reported(scope, other)).isEmpty();
    }

    private Map<String, List<BigDecimal>> addedUpByPostgres(Instant asOf) {
        return lines("""
                WITH project (code, task, owner) AS (
                    VALUES ('P1', '2.1', 'Ban A'), ('P2', '1.1', 'Ban A'), ('P3', '2.1', 'Ban B')
                ), said AS (
                    SELECT f.*, p.task, p.owner
                    FROM current_submission('p', '2025-06', :asOf) c
                    JOIN figure f USING (receipt) LEFT JOIN project p ON p.code = f.subject
                ), row AS (
                    SELECT unit, task, owner, sum(value) FILTER (WHERE field = 'plan') AS plan,
                           sum(value) FILTER (WHERE field = 'dis_ytd') AS dis
                    FROM said GROUP BY unit, task, owner, subject
                ), place AS (
                    SELECT row.*, d.dimension, d.key
                    FROM row, LATERAL (VALUES ('province', ''), ('unit', unit), ('task', task), ('owner', owner))
                        AS d (dimension, key)
                    WHERE d.key IS NOT NULL
                )
                SELECT 'plan ' || dimension || ' ' || key AS line, sum(plan) AS numerator, NULL::numeric AS denominator
                FROM place GROUP BY dimension, key
                UNION ALL
                SELECT 'dis_pct ' || dimension || ' ' || key, sum(dis), sum(plan) FROM place GROUP BY dimension, key
                UNION ALL
                SELECT 'projects ' || dimension || ' ' || key, count(*), NULL FROM place GROUP BY dimension, key
                UNION ALL
                SELECT 'plan_by capital ' || member, sum(value), NULL FROM said WHERE field = 'plan_by' GROUP BY member
                UNION ALL
                SELECT 'plan_by unit ' || unit, sum(value), NULL FROM said WHERE field = 'plan_by' GROUP BY unit
                UNION ALL
                SELECT 'plan_by province ', sum(value), NULL FROM said WHERE field = 'plan_by' HAVING count(*) > 0
                """, Map.of("asOf", asOf.atOffset(ZoneOffset.UTC)));
    }

    private Map<String, List<BigDecimal>> lines(String sql, Map<String, ?> parameters) {
        var lines = new TreeMap<String, List<BigDecimal>>();
        database.jdbc().sql(sql).params(parameters).query(row -> {
            lines.put(
                    row.getString("line"),
                    Optional.ofNullable(row.getBigDecimal("denominator"))
                            .map(below -> List.of(plain(row, "numerator"), below.stripTrailingZeros()))
                            .orElseGet(() -> List.of(plain(row, "numerator"))));
        });
        return lines;
    }

    private static BigDecimal plain(java.sql.ResultSet row, String column) {
        try {
            return row.getBigDecimal(column).stripTrailingZeros();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofOtherDefinitionsAreAddedUpAgain() {
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 5))
                .build();
        long receipt = sender.accepted("094", JUNE, BEGIN, table);
        leafSums.keep(receipt, programme, JUNE, new UnitCode("094"), Stated.in(List.of(table)));

        var later = TestProgramme.programme(programme.forms(), List.of(), "v2");
        new Consolidations(database.jdbc(), database.transactions()).consolidate(later, JUNE, BEGIN, run());

        assertThat(database.jdbc()
                        .sql("SELECT definitions || ' ' || cardinality(keys) FROM leaf_sum")
                        .query(String.class)
                        .single())
                .isEqualTo("v2 0");
    }

    private long run() {
        return database.jdbc().sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at)
                        VALUES ('p', '2025-06', 'REPORT', now(), now()) RETURNING id
                        """).query(Long.class).single();
    }
}
