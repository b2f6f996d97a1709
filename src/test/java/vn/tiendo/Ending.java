package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What an input must not keep from ending. How fast it ends is for the benchmark to say (docs/performance.md). */
public final class Ending {

    /** A hundred times what the slowest of them needs on an idle machine: who is not done by then never will be. */
    private static final Duration NEVER = Duration.ofMinutes(3);

    private Ending() {}

    public static void assertEnds(Executable work) {
        assertTimeoutPreemptively(NEVER, work);
    }

    public static <T> T assertEnding(ThrowingSupplier<T> work, String what) {
        return assertTimeoutPreemptively(NEVER, work, what);
    }
}
