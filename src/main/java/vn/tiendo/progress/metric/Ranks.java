package vn.tiendo.progress.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.Share;
import vn.tiendo.programme.indicator.Indicator.Better;
import vn.tiendo.progress.sum.Measured;

/** Places by a value, the best first; equal values share a rank, and the one after them counts them all: 1, 2, 2, 4. */
record Ranks(Map<String, Integer> byKey) {

    private static final Comparator<Share> EXACTLY =
            (one, other) -> one.above(other).signum();

    private record Standing(String key, Share value) {}

    /** Whoever has no ratio has no rank; nor has what nobody named. */
    static Ranks of(Map<String, Measured> measured, Optional<Better> better) {
        var standings = new ArrayList<Standing>();
        if (better.isPresent()) {
            measured.forEach((key, value) -> {
                if (!key.isEmpty() && value.exact().isDefined()) {
                    standings.add(new Standing(key, value.exact()));
                }
            });
        }
        var upwards = Comparator.comparing(Standing::value, EXACTLY);
        standings.sort(better.filter(Better.HIGHER::equals).isPresent() ? Collections.reverseOrder(upwards) : upwards);
        return new Ranks(numbered(standings));
    }

    private static Map<String, Integer> numbered(List<Standing> standings) {
        var ranks = new HashMap<String, Integer>();
        int rank = 0;
        for (int i = 0; i < standings.size(); i++) {
            boolean tied = i > 0
                    && EXACTLY.compare(
                                    standings.get(i).value(),
                                    standings.get(i - 1).value())
                            == 0;
            rank = tied ? rank : i + 1;
            ranks.put(standings.get(i).key(), rank);
        }
        return Map.copyOf(ranks);
    }

    Optional<Integer> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
