package vn.tiendo.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How many findings some of the rules must come to, worked out without any expression. */
final class Reckoned {

    private final List<ProjectRow> rows;

    Reckoned(List<ProjectRow> rows) {
        this.rows = rows;
    }

    /** By rule. What follows from a plan that does not add up is folded under it. */
    Map<String, Long> findings() {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("TT01", count(this::isPlanWrong));
        counts.put("TT02", count(i -> disbursedToDate(i) > money(i).plan() && !isPlanWrong(i)));
        counts.put("TT03", count(i -> EarlierReports.fell(i + 1)));
        counts.put("TT06", count(i -> isMore(rows.get(i))));
        counts.put("TT11", count(i -> money(i).before() > money(i).total()));
        counts.put("TT13", count(i -> money(i).disbursed() > disbursedToDate(i)));
        counts.put("TT17", count(i -> ProjectFolder.differs(i + 1)));
        return counts;
    }

    /** @throws IllegalStateException if one of them differs */
    void compare(Map<String, Long> found) {
        findings().forEach((rule, count) -> {
            if (!count.equals(found.getOrDefault(rule, 0L))) {
                throw new IllegalStateException(
                        "%s: %d findings, reckoned %d".formatted(rule, found.getOrDefault(rule, 0L), count));
            }
        });
    }

    private long count(IntPredicate fails) {
        return IntStream.range(0, rows.size()).filter(fails).count();
    }

    private ProjectRow.Money money(int row) {
        return rows.get(row).money();
    }

    private long disbursedToDate(int row) {
        return money(row).disbursedToDate();
    }

    /** Each source may be rounded by a half. */
    private boolean isPlanWrong(int row) {
        long difference = Math.abs(money(row).plan() - rows.get(row).planBySource());
        return 2 * difference > rows.get(row).sourcesSaid();
    }

    private static boolean isMore(ProjectRow row) {
        return row.landDone()
                .flatMap(done -> row.landDue().map(due -> done > due))
                .orElse(false);
    }
}
