package vn.tiendo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

class SigningKeysTest {

    private static final int AT_ONCE = 8;

    private final TestDatabase database = TestDatabase.fresh();
    private final SigningKeys keys = keys();

    @TempDir
    private Path home = Path.of("target");

    @Test
    void makesOneWhenItIsFirstNeeded() {
        assertThat(keys.kept()).isEmpty();

        String key = keys.signing();

        assertThat(key).hasSizeGreaterThan(40);
        assertThat(keys().signing()).isEqualTo(key);
        assertThat(keys.kept()).containsExactly(key);
    }

    @Test
    void makesOneThoughManyNeedItAtOnce() throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        Callable<String> need = () -> {
            start.await();
            return keys().signing();
        };
        var signing = new HashSet<String>();

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var key : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(_ -> need).toList())) {
                signing.add(key.get());
            }
        }

        assertThat(signing).hasSize(1);
        assertThat(keys.kept()).hasSize(1);
    }

    @Test
    void signsWithTheKeyOfTheHomeThatCameFirst() {
        String before = SigningKey.of(home);

        keys.takeOver(home);

        assertThat(keys.signing()).isEqualTo(before);
    }

    @Test
    void knowsTheKeyOfAnotherMachineButSignsWithTheFirst() {
        String first = keys.signing();
        String second = SigningKey.of(home);

        keys.takeOver(home);
        keys.takeOver(home);

        assertThat(keys.signing()).isEqualTo(first);
        assertThat(keys.kept()).containsExactly(first, second);
    }

    @Test
    void leavesAHomeWithoutAKeyAsItIs() throws Exception {
        keys.takeOver(home);
        Files.createFile(home.resolve("templates.key"));
        keys.takeOver(home);

        assertThat(keys.kept()).isEmpty();
    }

    @Test
    void neverForgets() {
        keys.signing();

        assertThatThrownBy(() -> database.jdbc().sql("DELETE FROM signing_key").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThatThrownBy(() ->
                        database.jdbc().sql("UPDATE signing_key SET key = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private SigningKeys keys() {
        var now = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
        return new SigningKeys(database.jdbc(), database.transactions(), now);
    }
}
