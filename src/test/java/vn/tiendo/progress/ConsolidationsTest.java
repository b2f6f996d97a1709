package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.blank;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Severity;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.consolidation.Consolidation.SubmissionLine;
import vn.tiendo.progress.consolidation.Correction;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.submission.State;
import vn.tiendo.submission.finding.Explanations;
import vn.tiendo.submission.finding.Findings;

class ConsolidationsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Period JUNE = new Period(2025, 6);
    private static final Period MAY = JUNE.previous();
    private static final UnitCode MUONG_LAY = new UnitCode("095");
    private static final UnitCode FINANCE = new UnitCode("STC");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();
    private final Consolidations consolidations = new Consolidations(database.jdbc(), database.transactions());

    @Test
    void rollsUpToProvinceUnitTaskOwnerAndProject() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40), project("P2", 50, 50)));
        sender.accepted("095", JUNE, NOW, projects(project("P3", 10, 1)));

        var june = consolidate(JUNE, NOW);

        assertThat(june.province()).isEqualTo(figures(160, 91, 3));
        assertThat(june.figures("unit"))
                .containsExactly(Map.entry("094", figures(150, 90, 2)), Map.entry("095", figures(10, 1, 1)));
        assertThat(june.figures("task"))
                .containsExactly(Map.entry("1.1", figures(50, 50, 1)), Map.entry("2.1", figures(110, 41, 2)));
        assertThat(june.figures("owner"))
                .containsExactly(Map.entry("Ban A", figures(150, 90, 2)), Map.entry("Ban B", figures(10, 1, 1)));
        assertThat(june.figures("project").keySet()).containsExactly("094/P1", "094/P2", "095/P3");
        assertThat(june.figures("project").getOrDefault("094/P1", Figures.NONE).ratio("dis_pct"))
                .contains(share(40, 100));
    }

    @Test
    void addsCapitalSourcesUpAcrossProjects() {
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(
                        words("code", "P1"),
                        money("plan_by", 60).of("NSTW"),
                        money("plan_by", 40).of("NSDP"))
                .leaf(words("code", "P2"), money("plan_by", 5).of("NSTW"))
                .build();
        sender.accepted("094", JUNE, NOW, table);

        var june = consolidate(JUNE, NOW);

        assertThat(june.figures("capital")).containsOnlyKeys("NSTW", "NSDP");
        assertThat(june.figures("capital").get("NSTW"))
                .extracting(f -> f.sum("plan_by"))
                .isEqualTo(of(65));
        assertThat(june.province().sum("plan_by")).isEqualTo(of(105));
        assertThat(june.figures("unit")).containsOnlyKeys("094");
    }

    @Test
    void tellsUnknownFromZero() {
        var table = TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), money("plan", 100), money("dis_ytd", 0))
                .leaf(words("code", "P2"), money("plan", 0), notApplicable("dis_ytd", "x"))
                .build();
        sender.accepted("094", JUNE, NOW, table);
        sender.accepted(
                "095",
                JUNE,
                NOW,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "P3"), blank("plan"), money("dis_ytd", 7))
                        .build());

        var june = consolidate(JUNE, NOW);

        assertThat(june.figures("task").get("2.1"))
                .extracting(f -> f.sum("dis_ytd"))
                .isEqualTo(of(7));
        var notApplicable = june.figures("project").getOrDefault("094/P2", Figures.NONE);
        assertThat(notApplicable.sum("plan")).isEqualTo(of(0));
        assertThat(notApplicable.sum("dis_ytd")).isEmpty();
        assertThat(notApplicable.ratio("dis_pct")).isEmpty();
        var withoutPlan = june.figures("project").getOrDefault("095/P3", Figures.NONE);
        assertThat(withoutPlan.sum("plan")).isEmpty();
        assertThat(withoutPlan.ratio("dis_pct")).isEmpty();
        assertThat(june.figures("project").getOrDefault("094/P1", Figures.NONE).ratio("dis_pct"))
                .contains(share(0, 100));
    }

    @Test
    void letsACorrectionReplaceAndKeepsWhatWasThere() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40), project("P2", 50, 50)));
        sender.accepted("094", JUNE, LATER, projects(project("P1", 200, 80)));

        assertThat(consolidate(JUNE, NOW).province()).isEqualTo(figures(150, 90, 2));
        assertThat(consolidate(JUNE, LATER).province()).isEqualTo(figures(200, 80, 1));
        assertThat(consolidate(JUNE, NOW.minusSeconds(1)).province()).isEqualTo(Figures.NONE);
    }

    @Test
    void tellsWhatACorrectionSaysOtherwise() {
        var withWords = new TestTable.Field[] {
            words("code", "P1"), money("plan", 100), money("dis_ytd", 40), words("stage", "Thi công")
        };
        for (String unit : List.of("094", "095", "096", "099")) {
            sender.accepted(unit, JUNE, NOW, projects(project("P1", 100, 40)));
        }
        sender.accepted("094", JUNE, LATER, projects(project("P1", 100, 45)));
        sender.accepted("095", JUNE, LATER, projects(project("P1", 100, 40)));
        sender.accepted("096", JUNE, LATER, projects(project("P2", 100, 40)));
        sender.accepted("099", JUNE, LATER, projects(withWords));

        var corrections = consolidate(JUNE, LATER).submissions().stream()
                .filter(submission -> submission.correction().isPresent())
                .collect(Collectors.toMap(
                        submission -> submission.unit().orElseThrow().value(),
                        submission -> submission.correction().orElseThrow()));

        assertThat(corrections)
                .containsEntry("094", new Correction(true, false))
                .containsEntry("095", Correction.NONE)
                .containsEntry("099", new Correction(false, true));
        assertThat(corrections)
                .hasEntrySatisfying(
                        "096", correction -> assertThat(correction.figures()).isTrue());
    }

    @Test
    void countsNothingThatWasReturnedOrIsOfAnotherPeriod() {
        sender.accepted("094", MAY, NOW, projects(project("P1", 100, 40)));
        sender.decided("094", JUNE, NOW, State.REJECTED);

        assertThat(consolidate(JUNE, NOW).province()).isEqualTo(Figures.NONE);
        assertThat(consolidate(JUNE, NOW).figures("unit")).isEmpty();
    }

    @Test
    void givesTheSameWhenTheSameRunIsDoneAgain() {
        sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        long run = run(JUNE, NOW);

        var first = consolidations.consolidate(programme, JUNE, NOW, run);
        long rows = metrics(run);
        var second = consolidations.consolidate(programme, JUNE, NOW, run);

        assertThat(second).isEqualTo(first);
        assertThat(metrics(run)).isEqualTo(rows).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void doesNotDependOnTheOrderOfSubmissionsAndUnitsAddUpToTheProvince(long seed) {
        var random = new Random(seed);
        var tables = new ArrayList<>(List.of(
                Map.entry(
                        "094",
                        projects(project("P1", random.nextInt(1000), random.nextInt(1000)), project("P2", 7, 3))),
                Map.entry("095", projects(project("P3", random.nextInt(1000), random.nextInt(1000))))));
        var other = TestDatabase.fresh();

        tables.forEach(sent -> sender.accepted(sent.getKey(), JUNE, NOW, sent.getValue()));
        var inOrder = consolidate(JUNE, NOW);
        Collections.reverse(tables);
        var otherSender = new TestSubmissions(other);
        tables.forEach(sent -> otherSender.accepted(sent.getKey(), JUNE, NOW, sent.getValue()));
        var reversed = new Consolidations(other.jdbc(), other.transactions())
                .consolidate(programme, JUNE, NOW, run(other, JUNE, NOW));

        assertThat(reversed.province()).isEqualTo(inOrder.province());
        assertThat(reversed.figures("unit")).isEqualTo(inOrder.figures("unit"));
        assertThat(reversed.figures("project")).isEqualTo(inOrder.figures("project"));
        for (var indicator : List.of("plan", "dis_ytd", "projects")) {
            var parts = inOrder.figures("unit").values().stream()
                    .flatMap(unit -> unit.sum(indicator).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(inOrder.province().sum(indicator)).contains(parts);
        }
    }

    @Test
    void saysWhoIsMissingAndWhatShareOfThePlanIsThere() {
        sender.accepted("095", new Period(2025, 4), NOW, projects(project("P3", 30, 1)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 50, 2)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 150, 40)));

        var coverage = consolidate(JUNE, NOW).coverage();

        assertThat(coverage.expected()).isEqualTo(3);
        assertThat(coverage.received()).isEqualTo(1);
        assertThat(coverage.missing()).containsExactly(MUONG_LAY, FINANCE);
        assertThat(coverage.planShare()).contains(share(150, 200));
    }

    @Test
    void leavesTheShareOpenWhenAMissingUnitsPlanIsUnknown() {
        sender.accepted("095", new Period(2024, 12), NOW, projects(project("P3", 50, 2)));
        sender.accepted("094", JUNE, NOW, projects(project("P1", 150, 40)));

        assertThat(consolidate(JUNE, NOW).coverage().planShare()).isEmpty();
    }

    @Test
    void expectsNoQuarterlyFormsWithinAQuarter() {
        sender.accepted("094", MAY, NOW, projects(project("P1", 150, 40)));
        sender.accepted("095", MAY, NOW, projects(project("P3", 50, 40)));

        var coverage = consolidate(MAY, NOW).coverage();

        assertThat(coverage.expected()).isEqualTo(2);
        assertThat(coverage.missing()).isEmpty();
        assertThat(coverage.planShare()).contains(share(200, 200));
    }

    @Test
    void readsTownsSchemesAndInvestmentsAsReported() {
        var towns = TestTable.of(TestForms.TOWNS)
                .leaf(words("code", "D01"), number("value", "79872").of("DT-DBP"))
                .leaf(words("code", "D02"), notApplicable("value", "KCT").of("DT-DBP"))
                .leaf(words("code", "D03"), blank("value").of("DT-DBP"))
                .build();
        var schemes = TestTable.of(TestForms.SCHEMES)
                .leaf(words("name", "Z"), chosen("kind", "QHC"), chosen("state", "Đang lập"), number("area", "2.5"))
                .leaf(words("name", "A"), chosen("kind", "QHC"), chosen("state", "Đang lập"))
                .build();
        var investments = TestTable.of(TestForms.INVESTMENTS)
                .leaf(words("code", "DT01"), money("registered", 500))
                .leaf(words("code", "DT02"), money("registered", 300))
                .build();
        sender.accepted("094", JUNE, NOW, towns, schemes);
        sender.accepted("STC", JUNE, NOW, investments);

        var june = consolidate(JUNE, NOW);

        assertThat(june.rows("B02")).singleElement().satisfies(town -> {
            assertThat(town.subject()).isEqualTo("DT-DBP");
            assertThat(town.numbers()).isEqualTo(Map.of("D01", new BigDecimal(79872)));
            assertThat(town.marks()).isEqualTo(Map.of("D02", "KCT"));
        });
        assertThat(june.rows("B03")).extracting(row -> row.texts().get("name")).containsExactly("Z", "A");
        assertThat(june.rows("B03"))
                .extracting(RowLine::numbers)
                .first()
                .isEqualTo(Map.of("area", new BigDecimal("2.5")));
        assertThat(june.rows("B04")).extracting(RowLine::subject).containsExactly("DT01", "DT02");
        assertThat(june.province().sum("investments")).contains(BigDecimal.TWO);
        assertThat(june.province().sum("registered")).contains(new BigDecimal(800));
        assertThat(june.province().sum("people")).isEqualTo(of(79872));
        assertThat(june.province().sum("area")).contains(new BigDecimal("2.5"));
        assertThat(june.figures("unit")).containsOnlyKeys("094", "STC");
    }

    @Test
    void listsSubmissionsWithWhatHadBecomeOfThemByThen() {
        long first = sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        long returned = sender.decided("095", JUNE, NOW, State.REJECTED);
        sender.pending("095", MAY, NOW);
        long correction = sender.accepted("094", JUNE, LATER, projects(project("P1", 200, 40)));
        long waiting = sender.pending("095", JUNE, LATER);
        new Findings(new JdbcTemplate(database.dataSource()), database.transactions())
                .keep(returned, List.of(finding()));

        // No two of a programme have the same instant.
        var then = NOW.plusMillis(1);
        assertThat(lines(then)).containsExactly(first + " accepted true", returned + " rejected false");
        assertThat(lines(LATER.plusMillis(1)))
                .containsExactly(
                        correction + " accepted true",
                        first + " accepted false",
                        returned + " rejected false",
                        waiting + " pending false");
        assertThat(consolidate(JUNE, then).submissions().getLast().findings())
                .containsExactly(new Consolidation.FindingLine(
                        "DA05", Severity.ERROR, "Biểu 01", "L12", "1", "2", "Sai.", Optional.of("Công văn 1")));
    }

    private List<String> lines(Instant asOf) {
        return consolidate(JUNE, asOf).submissions().stream()
                .map((SubmissionLine line) -> line.receipt() + " " + line.state() + " " + line.counts())
                .toList();
    }

    private Consolidation consolidate(Period period, Instant asOf) {
        return consolidations.consolidate(programme, period, asOf, run(period, asOf));
    }

    private long run(Period period, Instant asOf) {
        return run(database, period, asOf);
    }

    private static long run(TestDatabase database, Period period, Instant asOf) {
        return database.jdbc()
                .sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at)
                        VALUES ('p', :period, 'report', CAST(:asOf AS timestamptz), now())
                        RETURNING id
                        """)
                .param("period", period.toString())
                .param("asOf", asOf.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void pinsOneSnapshotWhileAUnitWithdraws() throws Exception {
        var both = new java.util.concurrent.CyclicBarrier(2);
        try (var withdrawing = java.util.concurrent.Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < 30; i++) {
                long receipt = sender.accepted("094", JUNE, NOW.plusSeconds(i), projects(project("P1", 100, 40)));
                long run = run(JUNE, LATER);
                var withdrawn = withdrawing.submit(() -> {
                    both.await();
                    return database.jdbc()
                            .sql("""
                                    INSERT INTO submission_move (receipt, kind, at, who, role, role_unit, reason)
                                    VALUES (:receipt, 'WITHDRAWN', :at, 'a', 'UNIT', '094', 'b')
                                    """)
                            .param("receipt", receipt)
                            .param("at", NOW.plusSeconds(60).atOffset(java.time.ZoneOffset.UTC))
                            .update();
                });
                both.await();
                var june = consolidations.consolidate(programme, JUNE, LATER, run);
                withdrawn.get();

                boolean counted = june.figures("unit").containsKey("094");
                assertThat(june.coverage().received()).isEqualTo(counted ? 1 : 0);
                assertThat(june.figures("project")).hasSize(counted ? 1 : 0);
                assertThat(june.submissions().stream().filter(line -> line.counts()))
                        .hasSize(counted ? 1 : 0)
                        .allMatch(line -> line.standing().counts());
            }
        }
    }

    private long metrics(long run) {
        return database.jdbc()
                .sql("SELECT count(*) FROM metric WHERE run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    private static TestTable.Field[] project(String code, long plan, long disbursed) {
        return new TestTable.Field[] {words("code", code), money("plan", plan), money("dis_ytd", disbursed)};
    }

    private static Table projects(TestTable.Field[]... rows) {
        var table = TestTable.of(TestForms.PROJECTS);
        for (var row : rows) {
            table.leaf(row);
        }
        return table.build();
    }

    private static Figures figures(long plan, long disbursed, long projects) {
        return new Figures(
                Map.of(
                        "plan", BigDecimal.valueOf(plan),
                        "dis_ytd", BigDecimal.valueOf(disbursed),
                        "projects", BigDecimal.valueOf(projects)),
                Map.of("dis_pct", share(disbursed, plan)));
    }

    private static Share share(long numerator, long denominator) {
        return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Optional<BigDecimal> of(long number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    @Test
    void tellsTheReasonsThatHadBeenGivenByThen() {
        long receipt = sender.accepted("094", JUNE, NOW, projects(project("P1", 100, 40)));
        new Findings(new JdbcTemplate(database.dataSource()), database.transactions())
                .keep(receipt, List.of(finding()));
        new Explanations(database.jdbc(), Clock.fixed(LATER, ZoneOffset.UTC))
                .give(receipt, 1, finding(), "Vốn kéo dài", "Nguyễn Văn A");

        var before = consolidate(JUNE, NOW).submissions().getLast().findings();
        var after = consolidate(JUNE, LATER).submissions().getLast().findings();

        assertThat(before.getFirst().reason()).isEmpty();
        assertThat(after.getFirst().reason())
                .contains(new Consolidation.GivenReason("Vốn kéo dài", "Nguyễn Văn A", LATER, Optional.empty()));
    }

    private static Finding finding() {
        return TestFinding.error("DA05")
                .in("B01", "Biểu 01")
                .at("L12")
                .saw("1", "2")
                .saying("Sai.", "Wrong.")
                .exempted("Công văn 1")
                .build();
    }
}
