package vn.tiendo.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.ledger.TestTable.chosen;
import static vn.tiendo.ledger.TestTable.money;
import static vn.tiendo.ledger.TestTable.notApplicable;
import static vn.tiendo.ledger.TestTable.number;
import static vn.tiendo.ledger.TestTable.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.form.Table;
import vn.tiendo.ledger.TestForms;
import vn.tiendo.ledger.TestSubmissions;
import vn.tiendo.ledger.TestTable;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.MemberPattern;
import vn.tiendo.programme.form.TestColumn;
import vn.tiendo.programme.form.TestForm;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.indicator.Narrowing;
import vn.tiendo.progress.explain.Provenances;
import vn.tiendo.progress.sum.Figures;

class DimensionsTest {

    private static final Instant NOW = Instant.parse("2025-06-15T03:00:00Z");
    private static final Period JUNE = new Period(2025, 6);

    /** Schools, whose amounts stand under year, quarter, and planned or actual. */
    private static final Form SCHOOLS = TestForm.of(
                    "S02",
                    Form.Subject.KEY,
                    List.of(
                            column("school", FieldType.CODE),
                            column("state", FieldType.CHOICE),
                            column("level", FieldType.TEXT),
                            column("rooms", FieldType.NUMBER),
                            across("amount", List.of("year", "quarter", "kind"))))
            .title(LocalText.of("Trường"))
            .table(List.of(), "school", List.of(), List.of())
            .form();

    private final TestDatabase database = TestDatabase.fresh();
    private final TestSubmissions sender = new TestSubmissions(database);
    private final Consolidations consolidations = new Consolidations(database.jdbc(), database.transactions());

    @Test
    void rollsUpToEachPartOfAMember() {
        sender.accepted("094", JUNE, NOW, schools());

        var amount = indicator("amount", amount("*", "*", "actual"), Optional.empty(), "year", "quarter");

        assertThat(sums(amount, "quarter")).isEqualTo(Map.of("Q1", 35L, "Q2", 7L));
        assertThat(sums(amount, "year")).isEqualTo(Map.of("2024", 5L, "2025", 37L));
        assertThat(sums(amount, "province")).isEqualTo(Map.of("", 42L));
    }

    @Test
    void takesThePeriodsOwnYearAndQuarter() {
        sender.accepted("094", JUNE, NOW, schools());

        var amount = indicator("amount", amount("{year}", "{quarter}", "*"), Optional.empty(), "kind");

        assertThat(sums(amount, "kind")).isEqualTo(Map.of("actual", 7L, "planned", 50L));
    }

    @Test
    void dividesWhatIsNarrowedByWhatIsNarrowedOtherwise() {
        sender.accepted("094", JUNE, NOW, schools());

        var rate = indicator(
                "rate",
                amount("2025", "*", "actual"),
                Optional.of(amount("2025", "*", "planned")),
                "quarter",
                "subject");

        assertThat(one(rate, "quarter", "Q1").ratio("rate")).contains(share(30, 100));
        assertThat(one(rate, "subject", "094/T1").ratio("rate")).contains(share(37, 150));
        assertThat(of(rate, "subject")).doesNotContainKey("094/T2");
    }

    @Test
    void takesTheGreatestAndTheLeastOfWhatItWouldAddUp() {
        sender.accepted("094", JUNE, NOW, schools());
        sender.accepted(
                "095",
                JUNE,
                NOW,
                TestTable.of(SCHOOLS)
                        .leaf(words("school", "T3"), chosen("state", "Xong"), number("rooms", "-1.5"))
                        .leaf(words("school", "T4"), chosen("state", "Xong"), notApplicable("rooms", "x"))
                        .build());

        assertThat(exact(extreme(true, "rooms", Narrowing.NONE, "subject"), "subject"))
                .isEqualTo(Map.of("094/T1", "10", "094/T2", "4", "095/T3", "-1.5"));
        assertThat(exact(extreme(true, "rooms", Narrowing.NONE, "state"), "state"))
                .isEqualTo(Map.of("Xong", "10", "Đang xây", "4"));
        assertThat(exact(extreme(true, "rooms", Narrowing.NONE), "province")).isEqualTo(Map.of("", "10"));
        assertThat(exact(extreme(false, "rooms", Narrowing.NONE), "province")).isEqualTo(Map.of("", "-1.5"));
    }

    @Test
    void takesThemOfTheMembersAndTheRowsThatItIsNarrowedTo() {
        sender.accepted("094", JUNE, NOW, schools());
        var actual = Optional.of(new MemberPattern(List.of("*", "*", "actual")));
        var done = Map.of("state", List.of("Xong"));

        assertThat(exact(extreme(true, "amount", Narrowing.NONE, "quarter"), "quarter"))
                .isEqualTo(Map.of("Q1", "100", "Q2", "50"));
        assertThat(exact(extreme(true, "amount", new Narrowing(actual, Map.of()), "subject"), "subject"))
                .isEqualTo(Map.of("094/T1", "30", "094/T2", "5"));
        assertThat(exact(extreme(false, "amount", new Narrowing(actual, Map.of())), "province"))
                .isEqualTo(Map.of("", "5"));
        assertThat(exact(extreme(false, "amount", new Narrowing(actual, done)), "province"))
                .isEqualTo(Map.of("", "7"));
        assertThat(exact(
                        extreme(true, "rooms", new Narrowing(Optional.empty(), Map.of("state", List.of("Nghỉ")))),
                        "province"))
                .isEmpty();
    }

    @Test
    void dividesTheGreatestByASum() {
        sender.accepted("094", JUNE, NOW, schools());

        var rate = indicator(
                "rate",
                new Measure.Extreme(true, "S02", "rooms", Narrowing.NONE),
                Optional.of(new Measure.Sum("S02", "rooms")),
                "level");

        assertThat(one(rate, "level", "Tiểu học").ratio("rate")).contains(share(10, 14));
    }

    @Test
    void rollsUpToWhatRowsSayAndTellsThoseThatSayNothing() {
        sender.accepted("094", JUNE, NOW, schools());
        sender.accepted(
                "095",
                JUNE,
                NOW,
                TestTable.of(SCHOOLS)
                        .leaf(words("school", "T3"), chosen("state", "Xong"), number("rooms", "1.5"))
                        .leaf(words("school", "T4"), notApplicable("state", "x"), number("rooms", "0"))
                        .build());

        var rooms = indicator("rooms", new Measure.Sum("S02", "rooms"), Optional.empty(), "state");
        var count = indicator("count", new Measure.Count("S02"), Optional.empty(), "state", "level");

        assertThat(one(rooms, "state", "Xong").sum("rooms")).contains(new BigDecimal("11.5"));
        assertThat(sums(rooms, "state")).containsEntry("", 0L).containsEntry("Đang xây", 4L);
        assertThat(sums(count, "state")).isEqualTo(Map.of("Xong", 2L, "Đang xây", 1L, "", 1L));
        assertThat(sums(count, "level")).isEqualTo(Map.of("Tiểu học", 2L, "", 2L));
    }

    @Test
    void takesRowsThatSayAllOfWhatIsAsked() {
        sender.accepted("094", JUNE, NOW, schools());

        assertThat(sums(counted(Map.of("state", List.of("Xong"))), "province")).isEqualTo(Map.of("", 1L));
        assertThat(sums(counted(Map.of("state", List.of("Xong", "Đang xây"))), "province"))
                .isEqualTo(Map.of("", 2L));
        assertThat(sums(counted(Map.of("state", List.of("Xong"), "level", List.of("Tiểu học"))), "province"))
                .isEqualTo(Map.of("", 1L));
    }

    @Test
    void countsNoneAmongWhatWasReportedAsZeroAndNothingWhereNobodyReported() {
        var none = counted(Map.of("state", List.of("Xong"), "level", List.of("Mầm non")));

        assertThat(sums(none, "province")).isEmpty();

        sender.accepted("094", JUNE, NOW, schools());

        assertThat(sums(none, "province")).isEqualTo(Map.of("", 0L));
    }

    @Test
    void rollsItemsUpToTowns() {
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(TestForms.TOWNS)
                        .leaf(words("code", "D01"), number("value", "79872").of("DT-DBP"))
                        .build());

        var people = indicator("people", new Measure.Sum("B02", "D01"), Optional.empty(), "town");

        assertThat(sums(people, "town")).isEqualTo(Map.of("DT-DBP", 79872L));
    }

    @Test
    void keepsGroupsOfAnyLengthOfText() {
        String long1 = "Đ".repeat(5_000);
        sender.accepted(
                "094",
                JUNE,
                NOW,
                TestTable.of(SCHOOLS)
                        .leaf(words("school", "T1"), words("level", long1))
                        .build());

        var count = indicator("count", new Measure.Count("S02"), Optional.empty(), "level");

        assertThat(sums(count, "level")).isEqualTo(Map.of("Đ".repeat(300), 1L));
    }

    private static Table schools() {
        return TestTable.of(SCHOOLS)
                .leaf(
                        words("school", "T1"),
                        chosen("state", "Xong"),
                        words("level", "Tiểu học"),
                        number("rooms", "10"),
                        money("amount", 30).of("2025/Q1/actual"),
                        money("amount", 100).of("2025/Q1/planned"),
                        money("amount", 7).of("2025/Q2/actual"),
                        money("amount", 50).of("2025/Q2/planned"))
                .leaf(
                        words("school", "T2"),
                        chosen("state", "Đang xây"),
                        words("level", "Tiểu học"),
                        number("rooms", "4"),
                        money("amount", 5).of("2024/Q1/actual"))
                .build();
    }

    private static Measure amount(String... parts) {
        return new Measure.Sum(
                "S02", "amount", new Narrowing(Optional.of(new MemberPattern(List.of(parts))), Map.of()));
    }

    private static Indicator counted(Map<String, List<String>> where) {
        return indicator("count", new Measure.Count("S02", new Narrowing(Optional.empty(), where)), Optional.empty());
    }

    private static Indicator indicator(String code, Measure numerator, Optional<Measure> denominator, String... by) {
        return new Indicator(code, LocalText.of(code), "", numerator, denominator, 4, List.of(by));
    }

    private Map<String, Figures> of(Indicator indicator, String dimension) {
        var programme =
                TestProgramme.programme(List.of(SCHOOLS, TestForms.TOWNS), List.of(indicator), indicator.toString());
        long run = database.jdbc().sql("""
                        INSERT INTO run (programme, period, what, as_of, requested_at)
                        VALUES ('p', '2025-06', 'report', now(), now()) RETURNING id
                        """).query(Long.class).single();
        var figures = consolidations.consolidate(programme, JUNE, NOW, run).figures(dimension);
        var provenances = new Provenances(database.dataSource(), database.transactions());
        ExplainedAlike.hold(provenances, new Provenances.Asked(programme, JUNE, NOW, indicator, dimension), figures);
        return figures;
    }

    private Figures one(Indicator indicator, String dimension, String key) {
        return of(indicator, dimension).getOrDefault(key, Figures.NONE);
    }

    private Map<String, Long> sums(Indicator indicator, String dimension) {
        var sums = new java.util.HashMap<String, Long>();
        of(indicator, dimension)
                .forEach((key, figures) ->
                        figures.sum(indicator.code()).ifPresent(sum -> sums.put(key, sum.longValue())));
        return sums;
    }

    private static Indicator extreme(boolean greatest, String field, Narrowing only, String... by) {
        return indicator("most", new Measure.Extreme(greatest, "S02", field, only), Optional.empty(), by);
    }

    private Map<String, String> exact(Indicator indicator, String dimension) {
        var values = new java.util.HashMap<String, String>();
        of(indicator, dimension)
                .forEach((key, figures) -> figures.sum(indicator.code())
                        .ifPresent(value ->
                                values.put(key, value.stripTrailingZeros().toPlainString())));
        return values;
    }

    private static Share share(long numerator, long denominator) {
        return new Share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Column column(String field, FieldType type) {
        return TestColumn.of(field, type).column();
    }

    private static Column across(String field, List<String> dimensions) {
        return TestColumn.of(field, FieldType.MONEY)
                .is("{year} / {quarter} / {kind}")
                .across(dimensions)
                .column();
    }
}
