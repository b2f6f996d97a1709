package vn.tiendo.progress.metric;

import java.util.List;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.coverage.Incomparable;

/**
 * What a value of one unit was made of in the units that reported.
 *
 * @param from the units that reported it, by code
 * @param why it is not told; empty where it is
 */
public record Restatement(List<UnitCode> from, Optional<Incomparable> why) {

    public Restatement {
        from = List.copyOf(from);
    }
}
