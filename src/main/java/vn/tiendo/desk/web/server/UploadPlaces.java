package vn.tiendo.desk.web.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Places for uploads that are on their way. While more than half are free anybody may have one; after that only who has
 * less than a share (a quarter of all), so that nobody alone keeps all others out. Thread-safe.
 */
final class UploadPlaces {

    private final int all;
    private final int share;
    private final Map<String, Integer> taken = new HashMap<>();

    UploadPlaces(int all) {
        this.all = all;
        this.share = Math.max(1, all / 4);
    }

    /** Held until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @param address of the sender */
    synchronized Optional<Place> take(String address) {
        int sum = taken.values().stream().mapToInt(Integer::intValue).sum();
        int own = taken.getOrDefault(address, 0);
        boolean crowded = 2 * sum >= all;
        if (sum >= all || (crowded && own >= share)) {
            return Optional.empty();
        }
        taken.put(address, own + 1);
        return Optional.of(() -> free(address));
    }

    private synchronized void free(String address) {
        taken.computeIfPresent(address, (_, own) -> own == 1 ? null : own - 1);
    }
}
