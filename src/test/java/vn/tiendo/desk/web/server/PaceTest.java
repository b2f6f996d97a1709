package vn.tiendo.desk.web.server;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PaceTest {

    /** Ten minutes in all; 20 KB in every ten seconds. */
    private final Pace pace = new Pace(
            new DeskSettings.Uploads(16, 4, Duration.ofMinutes(10), Duration.ofSeconds(10), DataSize.ofKilobytes(2)));

    @Test
    void waitsForASlowLine() {
        assertThatNoException().isThrownBy(() -> {
            for (int second = 0; second < 599; second++) {
                pace.came(2048, Duration.ofSeconds(1));
            }
        });
    }

    @Test
    void doesNotWaitForWhoSendsAByteNowAndThen() {
        assertThatThrownBy(() -> {
                    for (int second = 0; second < 10; second++) {
                        pace.came(1, Duration.ofSeconds(1));
                    }
                })
                .isInstanceOf(TooSlow.class);
    }

    @Test
    void doesNotWaitForWhoBeganWellAndTricklesOn() throws TooSlow {
        pace.came(60_000_000, Duration.ofSeconds(10));

        assertThatThrownBy(() -> pace.came(1, Duration.ofSeconds(10))).isInstanceOf(TooSlow.class);
    }

    @Test
    void endsAtTheDeadlineHoweverMuchComes() throws TooSlow {
        pace.came(60_000_000, Duration.ofMinutes(10));

        assertThatThrownBy(() -> pace.came(60_000_000, Duration.ofNanos(1))).isInstanceOf(TooSlow.class);
    }

    @Test
    void asksForNothingWhereNobodyWasWaitedFor() {
        assertThatNoException().isThrownBy(() -> {
            for (int times = 0; times < 1000; times++) {
                pace.came(1, Duration.ZERO);
            }
        });
    }
}
