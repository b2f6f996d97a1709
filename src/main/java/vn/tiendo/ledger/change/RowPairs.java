package vn.tiendo.ledger.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;

/**
 * Which row of a form after is which row before. By key where both have just one row of it. What is left (rows without a
 * key, with one that others have too, or with one that was changed) is paired by what the rows say: so a row that was
 * put in makes nothing of the others look changed, and a wrong code that was mended is one cell. For one thread.
 */
final class RowPairs {

    /** Rows of which any two are looked at: more are paired only where they say the same, or go by the same name. */
    private static final int MOST_COMPARED = 250_000;

    private final List<RowPair> pairs = new ArrayList<>();
    private final Set<ComparedRow> before;
    private final Set<ComparedRow> after;

    /** A row before and what it became. */
    record RowPair(ComparedRow before, ComparedRow after) {}

    /**
     * @param pairs in the order of the rows after
     * @param removed rows of which nothing is left
     * @param added rows that were not there
     */
    record Paired(List<RowPair> pairs, List<ComparedRow> removed, List<ComparedRow> added) {}

    private RowPairs(List<ComparedRow> before, List<ComparedRow> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    static Paired of(List<ComparedRow> before, List<ComparedRow> after) {
        var rows = new RowPairs(before, after);
        rows.byKey();
        rows.inTurn(row -> row.leaf() ? row.told() : row.key());
        rows.byLikeness();
        rows.sortLike(after);
        return new Paired(rows.pairs, List.copyOf(rows.before), List.copyOf(rows.after));
    }

    private void sortLike(List<ComparedRow> order) {
        var turns = new HashMap<ComparedRow, Integer>();
        order.forEach(row -> turns.put(row, turns.size()));
        pairs.sort(Comparator.comparing(pair -> turns.getOrDefault(pair.after(), 0)));
    }

    private void pair(ComparedRow one, ComparedRow other) {
        pairs.add(new RowPair(one, other));
        before.remove(one);
        after.remove(other);
    }

    private void byKey() {
        var once = once(before);
        once(after).forEach((key, row) -> {
            var same = once.get(key);
            if (same != null) {
                pair(same, row);
            }
        });
    }

    /** Rows by the key that they alone have. */
    private static Map<String, ComparedRow> once(Set<ComparedRow> rows) {
        return rows.stream()
                .filter(row -> !row.written().isEmpty())
                .collect(Collectors.groupingBy(row -> row.leaf() + row.written()))
                .entrySet()
                .stream()
                .filter(alike -> alike.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, alike -> alike.getValue().getFirst()));
    }

    /** The first of those that have this in common with the first, the second with the second. */
    private void inTurn(Function<ComparedRow, Object> common) {
        var waiting = new HashMap<Object, Deque<ComparedRow>>();
        before.forEach(row -> waiting.computeIfAbsent(common.apply(row), _ -> new ArrayDeque<>())
                .add(row));
        for (var row : List.copyOf(after)) {
            var same =
                    waiting.getOrDefault(common.apply(row), new ArrayDeque<>()).poll();
            if (same != null) {
                pair(same, row);
            }
        }
    }

    private void byLikeness() {
        if ((long) before.size() * after.size() > MOST_COMPARED) {
            inTurn(row -> row.leaf() + Folded.of(row.name()).key());
            return;
        }
        for (var like : likenesses()) {
            if (before.contains(like.before()) && after.contains(like.after())) {
                pair(like.before(), like.after());
            }
        }
    }

    /** Those that may be the same row, the most alike first; of equals those that stand nearest. */
    private List<RowLikeness> likenesses() {
        var was = before.stream().filter(ComparedRow::leaf).map(ToldRow::of).toList();
        var is = after.stream().filter(ComparedRow::leaf).map(ToldRow::of).toList();
        return was.stream()
                .flatMap(one -> is.stream().map(other -> RowLikeness.of(one, other)))
                .filter(RowLikeness::mayBeTheSame)
                .sorted(Comparator.comparingDouble(RowLikeness::score)
                        .reversed()
                        .thenComparingInt(RowLikeness::distance))
                .toList();
    }
}
