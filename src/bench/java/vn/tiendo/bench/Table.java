package vn.tiendo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The outcome of a contest as a table in Markdown. */
final class Table {

    private final List<Result> results;
    private final Map<String, String> heaps;
    private final double best;
    private final double limit;

    /** @param heaps smallest heaps by the readers' names; no column is shown if there are none */
    Table(List<Result> results, Map<String, String> heaps, Pass limit) {
        this.results = results;
        this.heaps = heaps;
        this.best = secondsOf(Contender.BEST_PEER.name());
        this.limit = secondsOf(limit.name());
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row("reader", "s", "against " + Contender.BEST_PEER.name(), "of inflating alone", "allocated")
                + (heaps.isEmpty() ? "" : " smallest -Xmx |"));
        lines.add("|---|---:|---:|---:|---:|" + (heaps.isEmpty() ? "" : "---:|"));
        results.forEach(result -> lines.add(line(result)));
        return lines;
    }

    private String line(Result result) {
        String line = row(
                result.name(),
                figure("%.3f", result.seconds()),
                figure("%.2f×", best / result.seconds()),
                figure("%.1f×", result.seconds() / limit),
                figure("%,.0f MB", result.median().allocated() / 1e6));
        return heaps.isEmpty() ? line : line + " " + heaps.getOrDefault(result.name(), "–") + " |";
    }

    private double secondsOf(String name) {
        return results.stream()
                .filter(result -> result.name().equals(name))
                .findFirst()
                .orElseThrow()
                .seconds();
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
