package vn.tiendo.bench.month;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Months of several sizes as a table in Markdown. A ratio above 1 says that ours takes less than the script. */
final class MonthTable {

    static final List<String> HEAD = List.of(
            "| submissions | rounds | whole cold process | of it collect (check) | consolidate | publish"
                    + " | ms a further submission | peak heap | script | its ms a further one"
                    + " | whole: script / tiendo | a further one: script / tiendo | sums |",
            "|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|");

    private MonthTable() {}

    /** @param fewer the row before, from which a further submission is reckoned */
    static String line(Measured row, Optional<Measured> fewer) {
        var ours = row.ours();
        var further = fewer.map(row::furtherOurs);
        var scripts = fewer.flatMap(before -> boxed(row.furtherScript(before)));
        return "| "
                + String.join(
                        " | ",
                        String.format(Locale.ROOT, "%,d", row.submissions()),
                        Integer.toString(row.rounds()),
                        figure("%.2f s", ours.seconds()),
                        figure("%.2f s", ours.collect()) + figure(" (%.2f)", ours.step("check")),
                        figure("%.2f s", ours.step("consolidate")),
                        figure("%.2f s", ours.step("publish")),
                        said(further, "%.1f"),
                        figure("%.0f MB", ours.peak() / (double) (1 << 20)),
                        said(boxed(row.script()), "%.2f s"),
                        said(scripts, "%.1f"),
                        said(boxed(row.script()).map(seconds -> seconds / ours.seconds()), "%.2f×"),
                        said(scripts.flatMap(script -> ratio(script, further)), "%.2f×"),
                        (row.script().isPresent() ? "the same, " : "as sent in, ") + row.digest())
                + " |";
    }

    /** Nothing where the sizes lie so near to each other that the machine's mood outweighs them. */
    private static Optional<Double> ratio(double script, Optional<Double> ours) {
        return ours.filter(own -> own > 0 && script > 0).map(own -> script / own);
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static String said(Optional<Double> value, String format) {
        Function<Double, String> shown = number -> figure(format, number);
        return value.map(shown).orElse("–");
    }

    private static String figure(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
