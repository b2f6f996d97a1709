package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.ledger.TestTable.money;
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
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.adjust.AdjustmentLines;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.explain.Provenance;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.metric.AdjustmentEffects;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;
import vn.tiendo.progress.metric.Metrics;
import vn.tiendo.progress.shift.FigureShift;
import vn.tiendo.progress.shift.Shifts;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Rolled;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;
import vn.tiendo.submission.adjust.Adjustments.Wanted;

/** What the province adjusts is in every total of its figure, shown apart, and gone without a trace when it is taken back. */
class AdjustmentsTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Instant SENT = Instant.parse("2025-06-15T03:00:00Z");
    private static final Instant LATER = SENT.plusSeconds(3600);
    private static final Instant LAST = SENT.plusSeconds(36_000);
    private static final Actor PROVINCE = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Reason REASON = new Reason("đối chiếu với kho bạc");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Programme programme = TestProgramme.programme();

    @Test
    void isAddedWhereverItsFigureIs() {
        sendBoth();

        adjust("094", "P1", "dis_ytd", -15, LATER);

        assertThat(told("dis_ytd", LATER, "unit", "task", "owner", "project"))
                .containsExactly(
                        "owner Ban A = 75 (±-15)",
                        "owner Ban B = 1",
                        "project 094/P1 = 25 (±-15)",
                        "project 094/P2 = 50",
                        "project 095/P3 = 1",
                        "province  = 76 (±-15)",
                        "task 1.1 = 50",
                        "task 2.1 = 26 (±-15)",
                        "unit 094 = 75 (±-15)",
                        "unit 095 = 1");
        assertThat(told("projects", LATER, "unit"))
                .as("a row more or a row less is not its to say")
                .containsExactly("province  = 3", "unit 094 = 2", "unit 095 = 1");
    }

    @Test
    void isOnTheSideOfARatioWhereItsFigureIs() {
        sendBoth();

        adjust("094", "P1", "plan", 50, LATER);

        var rate = line("dis_pct", "unit", "094", LATER);
        assertThat(rate.now().flatMap(Measured::denominator)).contains(number(200));
        assertThat(rate.adjusted()).contains(new AdjustedPart(Optional.empty(), Optional.of(number(50))));
    }

    @Test
    void isOfTheMemberThatItNames() {
        sendBoth();

        adjust(new AdjustedFigure(new UnitCode("094"), "B01", "P1", "plan_by", "NSTW"), 7, LATER);

        assertThat(told("plan_by", LATER, "capital"))
                .containsExactly("capital NSDP = 20", "capital NSTW = 17 (±7)", "province  = 37 (±7)");
    }

    @Test
    void changesNothingAsOfBefore() {
        sendBoth();
        var before = rolled(LATER.minusSeconds(1));

        adjust("094", "P1", "dis_ytd", -15, LATER);

        assertThat(rolled(LATER.minusSeconds(1))).isEqualTo(before);
        assertThat(rolled(LATER)).isNotEqualTo(before);
    }

    @Test
    void leavesTheFigureAsItWasSent() {
        sendBoth();
        var sent = figures();

        adjust("094", "P1", "dis_ytd", -15, LATER);

        assertThat(figures()).isEqualTo(sent);
    }

    @Test
    void takenBackLeavesTheFiguresAsTheyWere() {
        sendBoth();
        var before = rolled(LATER);
        var entry = adjust("094", "P1", "dis_ytd", -15, LATER);

        var reversal = reverse(entry, LATER.plusSeconds(1));

        assertThat(rolled(LAST)).isEqualTo(before);
        assertThat(line("dis_ytd", "province", "", LAST).adjusted()).isEmpty();
        assertThat(standings(LAST)).containsExactly("1 REVERSED", "2 REVERSAL");
        assertThat(reversal.amount()).isEqualByComparingTo("15");
        assertThat(standings(LATER)).as("as of before it was taken back").containsExactly("1 COUNTS");
    }

    @Test
    void ofAFigureLeftBlankMakesItKnownAndTakenBackUnknownAgain() {
        sender.accepted(
                "095",
                JUNE,
                SENT,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(words("code", "P3"), money("plan", 10))
                        .build());
        assertThat(line("dis_ytd", "province", "", LATER).now()).isEmpty();

        var entry = adjust("095", "P3", "dis_ytd", 4, LATER);

        assertThat(told("dis_ytd", LATER)).containsExactly("province  = 4 (±4)");
        reverse(entry, LATER.plusSeconds(1));
        assertThat(line("dis_ytd", "province", "", LAST).now()).isEmpty();
    }

    @Test
    void isTakenBackOnceAndNeverChanged() {
        sendBoth();
        var entry = adjust("094", "P1", "dis_ytd", -15, LATER);
        reverse(entry, LATER);

        assertThatThrownBy(() -> reverse(entry, LATER)).isInstanceOf(DuplicateKeyException.class);
        for (String sql :
                List.of("UPDATE adjustment SET amount = 1", "DELETE FROM adjustment", "TRUNCATE adjustment")) {
            assertThatThrownBy(() -> database.jdbc().sql(sql).update()).hasMessageContaining("append-only");
        }
    }

    @Test
    void waitsWhileItsRowIsInNoSubmissionThatCounts() {
        sendBoth();
        adjust("094", "P2", "dis_ytd", -15, LATER);

        sender.accepted("094", JUNE, LATER.plusSeconds(1), projects(List.of("P1"), 40));

        assertThat(standings(LAST)).containsExactly("1 NO_ROW");
        assertThat(told("dis_ytd", LAST, "unit")).containsExactly("province  = 41", "unit 094 = 40", "unit 095 = 1");
        sender.accepted("094", JUNE, LATER.plusSeconds(2), projects(List.of("P1", "P2"), 40));
        assertThat(standings(LAST)).containsExactly("1 COUNTS");
        assertThat(told("dis_ytd", LAST, "unit"))
                .containsExactly("province  = 66 (±-15)", "unit 094 = 65 (±-15)", "unit 095 = 1");
    }

    @Test
    void goesWhereItsRowSaysItBelongs() {
        var staged = TestProgramme.programme(
                List.of(TestForms.PROJECTS),
                List.of(
                        sum("by_stage", Narrowing.NONE, List.of("stage")),
                        sum("done", new Narrowing(Optional.empty(), Map.of("stage", List.of("xong"))), List.of())));
        sender.accepted("094", JUNE, SENT, staged("làm"));
        adjust("094", "P1", "dis_ytd", 5, LATER);
        sender.accepted("094", JUNE, LATER.plusSeconds(1), staged("xong"));

        assertThat(told(staged, "by_stage", LATER, "stage"))
                .containsExactly("province  = 45 (±5)", "stage làm = 45 (±5)");
        assertThat(told(staged, "done", LATER)).containsExactly("province  = –");
        assertThat(told(staged, "by_stage", LAST, "stage"))
                .containsExactly("province  = 45 (±5)", "stage xong = 45 (±5)");
        assertThat(told(staged, "done", LAST)).containsExactly("province  = 45 (±5)");
    }

    @Test
    void isALeafOfItsOwnKindBesideTheCells() {
        sendBoth();
        var entry = adjust("094", "P1", "dis_ytd", -15, LATER);

        var explained = provenance("dis_ytd", "unit", "094", LATER).numerator();

        assertThat(explained.leaves()).extracting(Leaf::value).containsExactly(number(40), number(50));
        assertThat(explained.adjustments()).containsExactly(entry);
        assertThat(explained.value()).contains(number(75));
        assertThat(provenance("dis_ytd", "unit", "095", LATER).numerator().adjustments())
                .isEmpty();
    }

    @Test
    void isTheCauseOfWhatItMovesBetweenTwoInstants() {
        sendBoth();
        var entry = adjust("094", "P1", "dis_ytd", -15, LATER);
        sender.accepted("094", JUNE, LATER.plusSeconds(1), projects(List.of("P1", "P2"), 60));

        assertThat(shifted(SENT, LATER)).containsExactly("ADJUSTMENT province 91 → 76", "P1 40 → 25 ADJUSTMENT");
        assertThat(shifted(SENT, LAST))
                .containsExactly(
                        "SUBMISSION province 91 → 121",
                        "ADJUSTMENT province 121 → 106",
                        "P1 40 → 60 SUBMISSION",
                        "P2 50 → 60 SUBMISSION",
                        "P1 60 → 45 ADJUSTMENT");
        assertThat(shifted(LATER, LAST))
                .containsExactly("SUBMISSION province 76 → 106", "P1 40 → 60 SUBMISSION", "P2 50 → 60 SUBMISSION");
        reverse(entry, LAST);
        assertThat(shifted(LATER.plusSeconds(2), LAST))
                .containsExactly("ADJUSTMENT province 106 → 121", "P1 45 → 60 ADJUSTMENT");
    }

    @Test
    void saysBeforeItIsKeptWhatItWouldMove() {
        sendBoth();
        var figure = new AdjustedFigure(new UnitCode("094"), "B01", "P1", "dis_ytd", "");
        var entry = new Adjustment(
                9, programme.code(), JUNE, figure, number(-15), PROVINCE, REASON, LATER, Optional.empty());

        var effects = new AdjustmentEffects(database.jdbc())
                .of(new AdjustmentEffects.Asked(programme, JUNE, LATER, figure), List.of(), List.of(entry));

        assertThat(effects)
                .filteredOn(effect -> effect.indicator().code().equals("dis_ytd"))
                .extracting(effect -> effect.dimension() + " " + effect.key() + " "
                        + effect.before().orElseThrow().numerator().toPlainString() + " → "
                        + effect.after().orElseThrow().numerator().toPlainString())
                .containsExactly(
                        "province  91 → 76",
                        "unit 094 90 → 75",
                        "task 2.1 41 → 26",
                        "owner Ban A 90 → 75",
                        "project 094/P1 40 → 25");
        assertThat(effects).extracting(effect -> effect.indicator().code()).containsOnly("dis_ytd", "dis_pct");
        assertThat(standings(LAST)).as("nothing was kept").isEmpty();
    }

    /** Of random histories: every way to the same number comes to the same number. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void comesToTheSameByEveryWay(long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Adjustment>();
        var now = SENT;
        for (int step = 0; step < 25; step++) {
            now = now.plusSeconds(60);
            move(random, entries, now);
        }

        var kept = rolled(now);
        assertThat(kept).as("kept sums and sums computed").isEqualTo(computed(now));
        assertThat(Optional.ofNullable(kept.get("dis_ytd province "))).isEqualTo(sumOfUnits(kept));
        for (String indicator : List.of("dis_ytd", "plan", "dis_pct")) {
            assertThat(provenance(indicator, "province", "", now).sides()).allSatisfy(AdjustmentsTest::addsUp);
        }

        var end = now;
        Adjustments.effective(entries).forEach(entry -> reverse(entry, end));
        assertThat(rolled(LAST)).as("all taken back").isEqualTo(withoutAny(LAST));
    }

    @Test
    void comesToTheSameInAnyOrder() {
        sendBoth();
        var amounts = new ArrayList<>(List.of(-15L, 4L, 1_000_000_000_000L, 7L, -3L));
        amounts.forEach(amount -> adjust("094", "P1", "dis_ytd", amount, LATER));
        var once = rolled(LAST);

        var other = new AdjustmentsTest();
        other.sendBoth();
        Collections.reverse(amounts);
        amounts.forEach(amount -> other.adjust("094", "P1", "dis_ytd", amount, LATER));

        assertThat(other.rolled(LAST)).isEqualTo(once);
    }

    private void move(Random random, List<Adjustment> entries, Instant now) {
        String unit = random.nextBoolean() ? "094" : "095";
        var projects = unit.equals("094") ? List.of("P1", "P2") : List.of("P3");
        switch (random.nextInt(5)) {
            case 0 ->
                sender.accepted(
                        unit,
                        JUNE,
                        now,
                        projects(projects.subList(0, 1 + random.nextInt(projects.size())), random.nextInt(100)));
            case 1 -> {
                var open = Adjustments.effective(entries);
                if (!open.isEmpty()) {
                    entries.add(reverse(open.get(random.nextInt(open.size())), now));
                }
            }
            default ->
                entries.add(adjust(
                        unit,
                        projects.get(random.nextInt(projects.size())),
                        random.nextBoolean() ? "plan" : "dis_ytd",
                        1 + random.nextInt(1000),
                        now));
        }
    }

    private static Optional<BigDecimal> sumOfUnits(Map<String, BigDecimal> rolled) {
        return rolled.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("dis_ytd unit "))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal::add)
                .map(BigDecimal::stripTrailingZeros);
    }

    private static void addsUp(Provenance.Side side) {
        var sum = side.leaves().stream().map(Leaf::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var adjusted = side.adjustments().stream().map(Adjustment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum.add(adjusted)).isEqualByComparingTo(side.value().orElse(BigDecimal.ZERO));
    }

    private void sendBoth() {
        sender.accepted(
                "094",
                JUNE,
                SENT,
                TestTable.of(TestForms.PROJECTS)
                        .leaf(
                                words("code", "P1"),
                                money("plan", 100),
                                money("dis_ytd", 40),
                                money("plan_by", 10).of("NSTW"),
                                money("plan_by", 20).of("NSDP"))
                        .leaf(words("code", "P2"), money("plan", 50), money("dis_ytd", 50))
                        .build());
        sender.accepted("095", JUNE, SENT, projects(List.of("P3"), 1));
    }

    private static Table projects(List<String> codes, long disbursed) {
        var table = TestTable.of(TestForms.PROJECTS);
        codes.forEach(code -> table.leaf(words("code", code), money("plan", 100), money("dis_ytd", disbursed)));
        return table.build();
    }

    private static Table staged(String stage) {
        return TestTable.of(TestForms.PROJECTS)
                .leaf(words("code", "P1"), words("stage", stage), money("plan", 100), money("dis_ytd", 40))
                .build();
    }

    private static Indicator sum(String code, Narrowing only, List<String> by) {
        return new Indicator(
                code, LocalText.of(code), "", new Measure.Sum("B01", "dis_ytd", only), Optional.empty(), 0, by);
    }

    private Adjustment adjust(String unit, String project, String field, long amount, Instant at) {
        return adjust(new AdjustedFigure(new UnitCode(unit), "B01", project, field, ""), amount, at);
    }

    private Adjustment adjust(AdjustedFigure figure, long amount, Instant at) {
        var wanted = new Wanted(programme.code(), JUNE, figure, number(amount), PROVINCE, REASON);
        return kept(at, adjustments -> adjustments.add(wanted));
    }

    private Adjustment reverse(Adjustment entry, Instant at) {
        return kept(at, adjustments -> adjustments.reverse(entry, PROVINCE, REASON));
    }

    private Adjustment kept(Instant at, Function<Adjustments, Adjustment> what) {
        var adjustments = new Adjustments(database.jdbc(), Clock.fixed(at, ZoneOffset.UTC));
        return new TransactionTemplate(database.transactions()).execute(_ -> what.apply(adjustments));
    }

    private List<String> standings(Instant asOf) {
        return new AdjustmentLines(database.jdbc())
                .of(programme, JUNE, asOf).stream()
                        .map(line -> line.entry().id() + " " + line.standing())
                        .toList();
    }

    private List<String> told(String indicator, Instant asOf, String... by) {
        return told(programme, indicator, asOf, by);
    }

    private List<String> told(Programme of, String indicator, Instant asOf, String... by) {
        return lines(of, indicator, asOf, by).stream()
                .filter(line -> line.now().isPresent() || line.dimension().equals("province"))
                .map(line -> line.dimension() + " " + line.key() + " = "
                        + line.now().map(now -> plain(now.numerator())).orElse("–")
                        + line.adjusted()
                                .flatMap(AdjustedPart::numerator)
                                .map(part -> " (±" + plain(part) + ")")
                                .orElse(""))
                .sorted()
                .toList();
    }

    private MetricLine line(String indicator, String dimension, String key, Instant asOf) {
        var by = dimension.equals("province") ? new String[0] : new String[] {dimension};
        return lines(programme, indicator, asOf, by).stream()
                .filter(line -> line.dimension().equals(dimension) && line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<MetricLine> lines(Programme of, String indicator, Instant asOf, String... by) {
        var wanted = of.indicators().stream()
                .filter(known -> known.code().equals(indicator))
                .toList();
        return new MetricLines(database.jdbc(), database.transactions())
                .of(new MetricLines.Asked(of, JUNE, asOf, wanted, List.of(by)));
    }

    private Provenance provenance(String indicator, String dimension, String key, Instant asOf) {
        var named = programme.indicators().stream()
                .filter(known -> known.code().equals(indicator))
                .findFirst()
                .orElseThrow();
        return new Provenances(database.dataSource(), database.transactions())
                .of(new Provenances.Asked(programme, JUNE, asOf, named, dimension), key);
    }

    /** Of the province's disbursement, then of each figure. */
    private List<String> shifted(Instant from, Instant to) {
        var told = new ArrayList<String>();
        var shifts = new Shifts(database.dataSource(), database.transactions());
        var figures = new ArrayList<FigureShift>();
        var shifted = shifts.between(JUNE, new Shifts.At(from, programme), new Shifts.At(to, programme), figures::add);
        shifted.indicators().stream()
                .filter(shift -> shift.indicator().code().equals("dis_ytd")
                        && shift.dimension().equals("province"))
                .map(shift -> shift.cause() + " province "
                        + shift.before().map(AdjustmentsTest::plain).orElse("–") + " → "
                        + shift.after().map(AdjustmentsTest::plain).orElse("–"))
                .forEach(told::add);
        figures.stream()
                .filter(shift -> shift.field().equals("dis_ytd"))
                .map(shift -> shift.subject() + " " + said(shift.before()) + " → " + said(shift.after()) + " "
                        + shift.cause())
                .forEach(told::add);
        return told;
    }

    private static String said(Optional<FigureShift.Said> said) {
        return said.map(FigureShift.Said::text).orElse("–");
    }

    /** The kept metrics, by indicator, dimension and key. */
    private Map<String, BigDecimal> rolled(Instant asOf) {
        long run = database.jdbc().sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at)
                        VALUES ('p', '2025-06', 'REPORT', now(), now()) RETURNING id
                        """).query(Long.class).single();
        new Consolidations(database.jdbc(), database.transactions()).consolidate(programme, JUNE, asOf, run);
        var rolled = new TreeMap<String, BigDecimal>();
        database.jdbc()
                .sql(
                        "SELECT indicator || ' ' || dimension || ' ' || key AS line, numerator FROM metric WHERE run = :run")
                .param("run", run)
                .query(row -> {
                    rolled.put(
                            row.getString("line"),
                            row.getBigDecimal("numerator").stripTrailingZeros());
                });
        return rolled;
    }

    private Map<String, BigDecimal> computed(Instant asOf) {
        var scope = new ConsolidationScope(programme, JUNE, asOf, 0);
        return told(new Metrics(database.jdbc()).computed(scope, programme.indicators()));
    }

    private Map<String, BigDecimal> withoutAny(Instant asOf) {
        var scope = new ConsolidationScope(programme, JUNE, asOf, 0);
        return told(new Metrics(database.jdbc())
                .computed(
                        scope,
                        programme.indicators(),
                        List.of(CountingAdjustments.of(database.jdbc(), scope, List.of())))
                .getFirst());
    }

    private Map<String, BigDecimal> told(Rolled rolled) {
        var told = new TreeMap<String, BigDecimal>();
        for (var indicator : programme.indicators()) {
            var words = new ArrayList<>(indicator.by());
            words.add("province");
            words.remove("project");
            words.forEach(word -> rolled.measured(word, indicator.code())
                    .forEach((key, measured) -> told.put(
                            indicator.code() + " " + word + " " + key,
                            measured.numerator().stripTrailingZeros())));
        }
        return told;
    }

    private List<String> figures() {
        return database.jdbc()
                .sql(
                        "SELECT concat_ws(' ', receipt, subject, field, member, value, raw) AS line FROM figure ORDER BY 1")
                .query((row, _) -> row.getString("line"))
                .list();
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
