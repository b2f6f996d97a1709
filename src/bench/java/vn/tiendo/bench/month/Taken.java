package vn.tiendo.bench.month;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What one cold run took.
 *
 * @param seconds of the whole process
 * @param steps seconds of each step of its jobs, by name
 * @param peak bytes of heap in use at most, as the collector saw it
 */
record Taken(double seconds, Map<String, Double> steps, long peak) {

    double step(String name) {
        return steps.getOrDefault(name, 0.0);
    }

    /** Receiving and checking. */
    double collect() {
        return step("receive") + step("check");
    }

    /** The one in the middle by its seconds; the upper of two. */
    static Taken median(List<Taken> all) {
        return all.stream()
                .sorted(Comparator.comparingDouble(Taken::seconds))
                .toList()
                .get(all.size() / 2);
    }
}
