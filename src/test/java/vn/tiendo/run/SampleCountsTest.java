package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.ObjectMapper;
import vn.tiendo.catalogue.Catalogue;
import vn.tiendo.ledger.Counts;
import vn.tiendo.ledger.Tally;
import vn.tiendo.measure.Period;
import vn.tiendo.receipt.Receipts;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Submissions;

/** What receipts say was counted, of all sample months: what the ledger holds, and what is true. */
class SampleCountsTest extends SampleMonths {

    private static boolean dropped;

    @Autowired
    Submissions submissions;

    @Autowired
    Counts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts receipts;

    @Autowired
    Catalogue catalogue;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry registry) {
        places(registry);
    }

    @BeforeEach
    void dropsAllMonthsOnce() throws IOException {
        if (!dropped) {
            for (String month : MONTHS) {
                for (Path sample : samples(month)) {
                    drop(month, sample);
                }
            }
            dropped = true;
            collect();
        }
    }

    @Test
    void comeWithWhatBecameOfEveryCell() {
        assertThat(jdbc.sql("SELECT receipt FROM submission EXCEPT SELECT receipt FROM cell_count WHERE is_read > 0")
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    @Test
    void areThoseOfTheLedger() {
        for (Submission submission : all()) {
            var read = read(submission);

            assertThat(read.figures()).isPositive().isEqualTo(figures(submission.receipt()));
            read.forms()
                    .forEach(form -> form.sums()
                            .forEach(sum -> assertThat(sum.sum())
                                    .as("%d %s %s %s", submission.receipt(), form.form(), sum.field(), sum.member())
                                    .isEqualByComparingTo(
                                            sum(submission.receipt(), form.form(), sum.field(), sum.member()))));
            assertThat(receipts.of(submission).recomputed()).isFalse();
        }
    }

    @Test
    void leaveNoMoneyOut() {
        long kept = jdbc.sql("""
                        SELECT count(DISTINCT (receipt, field, member)) FROM figure
                        WHERE form = 'B01' AND field IN ('total', 'before', 'plan', 'plan_by', 'vol_in', 'vol_ytd',
                                                         'dis_in', 'dis_ytd', 'est_year') AND value IS NOT NULL
                        """).query(Long.class).single();

        long counted = all().stream()
                .flatMap(submission -> read(submission).forms().stream())
                .filter(form -> form.form().equals("B01"))
                .flatMap(form -> form.sums().stream())
                .filter(sum -> sum.unit().equals("đồng"))
                .count();

        assertThat(counted).isEqualTo(kept);
    }

    @Test
    void areTrue() throws IOException {
        var truth = new ObjectMapper()
                .readTree(Files.readString(Path.of(SHARED, "submissions", "truth.json")))
                .get("periods");
        for (String month : MONTHS) {
            var province = totals(month);
            for (String field :
                    List.of("total", "before", "plan", "vol_in", "vol_ytd", "dis_in", "dis_ytd", "est_year")) {
                assertThat(province.get(field))
                        .as(month + " " + field)
                        .isEqualByComparingTo(
                                truth.get(month).get("province").get(field).decimalValue());
            }
        }
    }

    @Test
    void areTheSameWhenCountedAgainFromTheArchive() {
        var reader = catalogue.get(PROGRAMME).reader();

        assertThat(all())
                .allSatisfy(submission -> assertThat(Tally.of(reader.read(
                                submissions.content(submission.receipt()),
                                submission.arrival().fileName().value())))
                        .isEqualTo(read(submission)));
    }

    @Test
    void areCountedWhenAskedForOfWhatWasDecidedBeforeCountsWereKept() {
        var submission = all().getLast();
        var kept = receipts.of(submission);
        try (var older = new OlderHome(jdbc, submission.receipt())) {
            var recomputed = receipts.of(submission);

            assertThat(older.counts(counts)).isEmpty();
            assertThat(recomputed.recomputed()).isTrue();
            assertThat(recomputed.tally()).isEqualTo(kept.tally());
        }
        counts.keep(submission.receipt(), kept.tally().orElseThrow());
    }

    /** A submission of which nothing was counted yet; the database lets nobody else forget. */
    private record OlderHome(JdbcClient jdbc, long receipt) implements AutoCloseable {

        private static final List<String> TABLES = List.of("counted_sum", "counted_form", "counted_file");

        OlderHome {
            for (String table : TABLES) {
                jdbc.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update();
                jdbc.sql("DELETE FROM " + table + " WHERE receipt = " + receipt).update();
            }
        }

        java.util.Optional<Tally> counts(Counts counts) {
            return counts.of(receipt);
        }

        @Override
        public void close() {
            TABLES.forEach(table ->
                    jdbc.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update());
        }
    }

    private Map<String, BigDecimal> totals(String month) {
        var totals = new TreeMap<String, BigDecimal>();
        submissions.ofPeriod(PROGRAMME, Period.of(month)).stream()
                .flatMap(submission -> read(submission).forms().stream())
                .filter(form -> form.form().equals("B01"))
                .flatMap(form -> form.sums().stream())
                .filter(sum -> sum.member().isEmpty())
                .forEach(sum -> totals.merge(sum.field(), sum.sum(), BigDecimal::add));
        return totals;
    }

    private List<Submission> all() {
        return submissions.latest(PROGRAMME, 100);
    }

    private Tally.Read read(Submission submission) {
        return (Tally.Read) counts.of(submission.receipt()).orElseThrow();
    }

    private int figures(long receipt) {
        return jdbc.sql("SELECT count(*) FROM figure WHERE receipt = :receipt")
                .param("receipt", receipt)
                .query(Integer.class)
                .single();
    }

    private BigDecimal sum(long receipt, String form, String field, String member) {
        return jdbc.sql("""
                        SELECT sum(value) FROM figure
                        WHERE receipt = :receipt AND form = :form AND field = :field AND member = :member
                        """)
                .param("receipt", receipt)
                .param("form", form)
                .param("field", field)
                .param("member", member)
                .query(BigDecimal.class)
                .single();
    }
}
