package vn.tiendo.progress.shift;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts of all units, before and after.
 *
 * @param all of all units of which anything counts
 */
record UnitTurns(List<Turn> all) {

    private static final long NONE = -1;

    Stream<Turn> changed() {
        return all.stream().filter(turn -> turn.cause().isPresent());
    }

    /** Why another submission counts, by unit. */
    Map<String, Cause> causes() {
        return changed()
                .collect(Collectors.toMap(
                        turn -> turn.unit().value(), turn -> turn.cause().orElseThrow()));
    }

    /** Every receipt that counts at either instant. */
    List<Long> receipts() {
        return all.stream()
                .flatMap(turn -> Stream.concat(turn.before().stream(), turn.after().stream()))
                .distinct()
                .toList();
    }

    Collection<Long> later() {
        return all.stream().flatMap(turn -> turn.after().stream()).toList();
    }

    /** The units of which another submission counts; {@link #befores} and {@link #afters} go with them. */
    String[] units() {
        return changed().map(turn -> turn.unit().value()).toArray(String[]::new);
    }

    Long[] befores() {
        return numbers(Turn::before);
    }

    Long[] afters() {
        return numbers(Turn::after);
    }

    private Long[] numbers(Function<Turn, Optional<Long>> receipt) {
        return changed().map(turn -> receipt.apply(turn).orElse(NONE)).toArray(Long[]::new);
    }
}
