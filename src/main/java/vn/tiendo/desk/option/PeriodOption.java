package vn.tiendo.desk.option;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiendo.measure.Period;

/** Of which period is told, as of which instant, and for whom; the same options for every command that tells of one. */
public final class PeriodOption {

    @Option(names = "--period", required = true, paramLabel = "yyyy-MM", converter = PeriodConverter.class)
    private Period period = new Period(2025, 1);

    @Option(names = "--as-of", paramLabel = "INSTANT")
    private @Nullable Instant asOf;

    @Option(names = "--json")
    private boolean json;

    public Period period() {
        return period;
    }

    /** Now, where none is named. */
    public Instant asOf() {
        return Optional.ofNullable(asOf).orElseGet(Instant::now);
    }

    /** Whether a program reads the answer. */
    public boolean isJson() {
        return json;
    }
}
