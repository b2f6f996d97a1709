package vn.tiendo.desk.option;

import java.time.Clock;
import java.util.Optional;
import vn.tiendo.desk.console.Console;
import vn.tiendo.store.OpenStores;
import vn.tiendo.store.WritingStores;

/** Where commands that start no Spring find what was received. */
public final class Stores {

    private Stores() {}

    /** The outside database if one is named, else the home's; complains if there is neither. */
    public static Optional<OpenStores> open(PlacesOption places, Console console) {
        var stores = Settings.namedServer().map(OpenStores::of).or(() -> OpenStores.openIfPresent(places.home));
        return complaining(stores, places, console);
    }

    /**
     * What a command does with what is kept; comes to its exit code.
     *
     * @param <S> the stores
     * @param <X> what it may throw besides
     */
    @FunctionalInterface
    public interface Work<S, X extends Exception> {
        int with(S stores) throws X;
    }

    /** Reads what is kept there; complains, and is 2, if there is neither. */
    public static <X extends Exception> int reading(PlacesOption places, Console console, Work<OpenStores, X> work)
            throws X {
        var stores = open(places, console);
        if (stores.isEmpty()) {
            return 2;
        }
        try (var open = stores.get()) {
            return work.with(open);
        }
    }

    /** Writes to it, likewise. */
    public static <X extends Exception> int writing(
            PlacesOption places, Console console, Clock clock, Work<WritingStores, X> work) throws X {
        var stores = openForWriting(places, console, clock);
        if (stores.isEmpty()) {
            return 2;
        }
        try (var open = stores.get()) {
            return work.with(open);
        }
    }

    /** What can be written to, likewise. */
    public static Optional<WritingStores> openForWriting(PlacesOption places, Console console, Clock clock) {
        var stores = Settings.namedServer()
                .map(server -> WritingStores.of(server, clock))
                .or(() -> WritingStores.openIfPresent(places.home, clock));
        return complaining(stores, places, console);
    }

    private static <T> Optional<T> complaining(Optional<T> stores, PlacesOption places, Console console) {
        if (stores.isEmpty()) {
            complain(places, console);
        }
        return stores;
    }

    static void complain(PlacesOption places, Console console) {
        console.complain("no-stores", places.home);
    }
}
