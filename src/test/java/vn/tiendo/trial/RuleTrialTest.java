package vn.tiendo.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.finding.Finding;
import vn.tiendo.intake.check.VerdictKeeper;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.PeriodRange;
import vn.tiendo.programme.Severity;
import vn.tiendo.queue.RunProgress;
import vn.tiendo.run.TestHome;

/** What a trial of rules says, and that the later run says the same. */
class RuleTrialTest {

    private static final List<String> MONTHS = List.of("2025-04", "2025-05", "2025-06");
    private static final PeriodRange ALL = new PeriodRange(Period.of("2025-04"), Period.of("2025-06"));
    private static final String RESENT = "094_2025-04 gửi lại.xlsx";

    /** Returns some in May, and so takes from them what June is held against. */
    private static final String RULES = """
            - rule: XX01
              on: B01
              %s
              holds: period.month != 5 || dis_ytd <= 20000000000
              at: dis_ytd
              say: { vi: "giải ngân {found} vượt mức thử.", en: "{found} is over the mark." }
              fix: { vi: "Kiểm tra lại.", en: "Check it." }
              except:
                - { unit: BQL-GT, to: 2025-12, reason: { vi: "CV 1", en: "Letter 1" }, signed_by: "A", signed_on: 2025-01-02 }
            - rule: XX02
              on: B01
              severity: warning
              holds: period.month == 4 || has(previous.dis_ytd)
              at: dis_ytd
              say: { vi: "kỳ trước chưa có số liệu.", en: "nothing is known of the period before." }
              fix: { vi: "Xem lại.", en: "Look." }
            """;

    private static final String LATER =
            "effective: [{ from: 2030-01, severity: note }, { from: 2030-06, severity: error }]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestHome home;

    /** The same months, taken in with the rules in force. */
    @SuppressWarnings("NullAway.Init")
    private static TestHome later;

    /** Three months taken in without the rules, then one unit sends its April again; and elsewhere with the rules. */
    @BeforeAll
    static void takesInTheMonthsWithAndWithoutTheRules() throws IOException {
        home = new TestHome(folder.resolve("before"), "");
        dropAll(home);
        home.collect();
        home.drop("2025-04", packedAnew(), RESENT);
        home.collect();
        home.add(RULES.formatted(LATER));
        later = new TestHome(folder.resolve("later"), RULES.formatted("severity: error"));
        dropAll(later);
        later.collect();
    }

    private static void dropAll(TestHome into) throws IOException {
        for (String month : MONTHS) {
            for (Path sample : TestHome.samples(month)) {
                into.drop(month, sample);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 500_000})
    void saysWhatTheLaterRunSays(int figuresHeld) {
        var tried = tried(ALL, figuresHeld, "XX01", "XX02").stream()
                .filter(t -> !isResent(t))
                .toList();

        assertThat(tried).hasSize(43);
        try (var stores = later.stores()) {
            for (Tried t : tried) {
                var same = stores.submissions().find(t.submission().receipt()).orElseThrow();
                assertThat(same.arrival()).isEqualTo(t.submission().arrival());
                assertThat(same.state())
                        .as(same.arrival() + "")
                        .isEqualTo(VerdictKeeper.state(t.verdict().status()));
                assertThat(stores.findings().of(same.receipt()))
                        .isEqualTo(t.verdict().findings());
            }
        }
    }

    @Test
    void returnsWhatWasAcceptedAndLeavesItNoHistory() {
        var tried = tried(ALL, 500_000, "XX01", "XX02");

        var returned = tried.stream().filter(Tried::isNewlyReturned).toList();

        assertThat(returned).isNotEmpty().allMatch(t -> period(t).equals(Period.of("2025-05")));
        assertThat(returned).allMatch(Tried::counts);
        var units = returned.stream().map(Tried::unit).toList();
        assertThat(tried)
                .filteredOn(t -> period(t).equals(Period.of("2025-06")) && units.contains(t.unit()))
                .hasSameSizeAs(units)
                .allMatch(t -> t.findings().stream().anyMatch(f -> f.rule().equals("XX02")));
    }

    @Test
    void gradesARuleAsGravelyAsItWillBe() {
        var findings = tried(ALL, 500_000, "XX01").stream()
                .flatMap(t -> t.findings().stream())
                .toList();

        assertThat(findings).isNotEmpty().allMatch(f -> f.rule().equals("XX01"));
        assertThat(findings)
                .filteredOn(f -> f.exemption().isEmpty())
                .allMatch(f -> f.severity() == Severity.ERROR && !f.cells().isEmpty());
        assertThat(findings)
                .filteredOn(f -> f.exemption().isPresent())
                .isNotEmpty()
                .allMatch(f -> f.severity() == Severity.NOTE);
    }

    @Test
    void marksWhatNoLongerCounts() {
        var april = tried(new PeriodRange(Period.of("2025-04"), Period.of("2025-04")), 500_000, "DA05").stream()
                .filter(t -> t.unit().filter(u -> u.value().equals("094")).isPresent())
                .toList();

        assertThat(april).hasSize(2);
        assertThat(april).filteredOn(t -> !isResent(t)).allMatch(t -> t.isSuperseded() && !t.counts());
        assertThat(april).filteredOn(RuleTrialTest::isResent).allMatch(t -> t.counts() && !t.isSuperseded());
    }

    @Test
    void takesFromTheLedgerWhatLiesBeforeItsPeriods() {
        var june = tried(new PeriodRange(Period.of("2025-06"), Period.of("2025-06")), 500_000, "XX01", "XX02");

        assertThat(june).hasSize(15).allMatch(t -> t.findings().isEmpty());
    }

    @Test
    void writesNothing() {
        long before = rows();

        tried(ALL, 500_000, "XX01");

        assertThat(rows()).isEqualTo(before);
        try (var stores = home.stores()) {
            assertThatThrownBy(() -> stores.findings().keep(1, List.<Finding>of()))
                    .hasMessageContaining("read-only");
        }
    }

    @Test
    void keepsTheDefinitionsOfEveryStart() throws IOException {
        var other = new TestHome(folder.resolve("other"), "");
        other.collect();
        other.collect();
        other.add(RULES.formatted(LATER));
        other.collect();

        try (var stores = other.stores()) {
            assertThat(stores.definitions().versions()).hasSize(2);
        }
        try (var stores = home.stores()) {
            assertThat(stores.definitions().versions())
                    .singleElement()
                    .satisfies(version -> assertThat(version.decided()).isEqualTo(44));
        }
    }

    private static List<Tried> tried(PeriodRange range, int figuresHeld, String... rules) {
        var tried = new ArrayList<Tried>();
        var periods = new ArrayList<Period>();
        try (var stores = home.stores()) {
            var entry = home.catalogue().get(TestHome.PROGRAMME);
            new RuleTrial(entry, Set.of(rules), stores, figuresHeld)
                    .over(range, RunProgress.SILENT, (period, submissions) -> {
                        periods.add(period);
                        tried.addAll(submissions);
                    });
        }
        assertThat(periods).isSorted();
        tried.sort(Comparator.comparingLong(t -> t.submission().receipt()));
        return tried;
    }

    private static Period period(Tried tried) {
        return tried.submission().decision().orElseThrow().period().orElseThrow();
    }

    private static boolean isResent(Tried tried) {
        return tried.submission().arrival().fileName().value().equals(RESENT);
    }

    private static long rows() {
        return home.database().jdbc().sql("""
                        SELECT (SELECT count(*) FROM submission) + (SELECT count(*) FROM finding)
                             + (SELECT count(*) FROM figure) + (SELECT count(*) FROM definition_file)
                        """).query(Long.class).single();
    }

    /** The same workbook in other bytes. */
    private static Path packedAnew() throws IOException {
        var sample = Path.of("input", "2025-04", "094_2025-04.xlsx");
        var packed = folder.resolve("again.xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(sample));
                var out = new ZipOutputStream(Files.newOutputStream(packed))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                in.transferTo(out);
            }
        }
        Files.setLastModifiedTime(packed, Files.getLastModifiedTime(sample));
        return packed;
    }
}
