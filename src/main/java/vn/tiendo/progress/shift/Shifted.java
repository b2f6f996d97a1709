package vn.tiendo.progress.shift;

import java.util.List;

/**
 * What is otherwise at the later of two instants, besides figures.
 *
 * @param turns of units of which another submission counts, by unit
 * @param indicators in the order of their definitions, then by dimension, key and cause
 */
public record Shifted(List<Turn> turns, List<IndicatorShift> indicators) {

    public Shifted {
        turns = List.copyOf(turns);
        indicators = List.copyOf(indicators);
    }
}
