package vn.tiendo.programme.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/**
 * From which day until which day something is so, both inclusive; an end that is left open is empty.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if it ends before it begins */
    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    public boolean overlaps(Validity other) {
        return begins(other) && other.begins(this);
    }

    /** When both are so. */
    public Optional<Validity> common(Validity other) {
        return overlaps(other)
                ? Optional.of(new Validity(later(from, other.from), earlier(to, other.to)))
                : Optional.empty();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** Whether this begins before the other is over. */
    private boolean begins(Validity other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }

    /** As messages say it: {@code từ 2025-07-01}, {@code đến 2025-06-30}, {@code mọi lúc}. */
    public LocalText told() {
        if (from.isEmpty() && to.isEmpty()) {
            return FaultWords.say("always");
        }
        if (from.isPresent() && to.isPresent()) {
            return FaultWords.say("since-until", from.get(), to.get());
        }
        return from.map(day -> FaultWords.say("since", day)).orElseGet(() -> FaultWords.say("until", to.orElseThrow()));
    }
}
