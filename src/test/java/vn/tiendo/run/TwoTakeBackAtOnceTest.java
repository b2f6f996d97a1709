package vn.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.database.NamedServer;
import vn.tiendo.database.TestDatabase;
import vn.tiendo.lifecycle.Adjusting;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.WritingStores;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Reason;
import vn.tiendo.submission.adjust.AdjustedFigure;
import vn.tiendo.submission.adjust.Adjustment;
import vn.tiendo.submission.adjust.Adjustments;

/** Two people take the same adjustment back at once: one does, the other is told that it is done. */
class TwoTakeBackAtOnceTest {

    private static final Period JUNE = new Period(2025, 6);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-20T03:00:00Z"), ZoneOffset.UTC);
    private static final Actor FIRST = Actor.ofProvince("Nguyễn Văn Tổng");
    private static final Actor SECOND = Actor.ofProvince("Trần Thị Hợp");
    private static final Reason REASON = new Reason("kho bạc đã sửa");
    private static final long PATIENCE = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final TestDatabase database = TestDatabase.fresh();
    private final Adjustments adjustments = new Adjustments(database.jdbc(), CLOCK);

    @Test
    void theSecondIsToldWhoseReversalCounts() throws Exception {
        var programme = programme();
        var entry = kept(programme);
        var second = new ArrayList<Future<Adjusting.Answer>>();

        try (var stores = WritingStores.of(new NamedServer(database.url(), "", ""), CLOCK)) {
            var adjusting = new Adjusting(programme, stores);
            new TransactionTemplate(database.transactions()).executeWithoutResult(_ -> {
                adjustments.reverse(entry, FIRST, REASON);
                // What the first did is not committed yet, so the second does not see it, and waits.
                second.add(CompletableFuture.supplyAsync(() -> adjusting.reverse(entry.id(), SECOND, REASON, true)));
                await().atMost(Duration.ofSeconds(PATIENCE)).until(this::isSomebodyWaiting);
            });

            assertThat(second.getFirst().get(PATIENCE, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Adjusting.Answer.Refused.class,
                            refused -> assertThat(refused.why().vi())
                                    .contains("Điều chỉnh số 1 đã được lấy lại bằng số 2"));
        }
        assertThat(adjustments.of(programme.code()))
                .extracting(one -> one.id() + " " + one.by().name())
                .containsExactly("1 Nguyễn Văn Tổng", "2 Nguyễn Văn Tổng");
    }

    private Programme programme() throws Exception {
        return new TestHome(folder, "")
                .catalogue().programmes().stream()
                        .filter(known -> known.code().equals(TestHome.PROGRAMME))
                        .findFirst()
                        .orElseThrow();
    }

    private Adjustment kept(Programme programme) {
        var figure = new AdjustedFigure(new UnitCode("094"), "B01", "7841014", "dis_ytd", "");
        var wanted = new Adjustments.Wanted(programme.code(), JUNE, figure, BigDecimal.TEN, FIRST, REASON);
        return new TransactionTemplate(database.transactions()).execute(_ -> adjustments.add(wanted));
    }

    private boolean isSomebodyWaiting() {
        return database.jdbc().sql("""
                        SELECT EXISTS (SELECT FROM pg_stat_activity
                                       WHERE datname = current_database() AND wait_event_type = 'Lock')
                        """).query(Boolean.class).single();
    }
}
