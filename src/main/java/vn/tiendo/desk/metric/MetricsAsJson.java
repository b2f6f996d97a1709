package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.adjust.AdjustedPart;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.Trend;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.progress.sum.Senders;

/** Metrics as one JSON object a line: percentages in percent, their changes and delays in points, null for what is absent. */
final class MetricsAsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MetricWords words;

    MetricsAsJson(DeskWords words) {
        this.words = new MetricWords(words);
    }

    record Line(
            String indicator,
            String dimension,
            String key,
            String name,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            String unit,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal changeLastYear,
            @Nullable BigDecimal target,
            @Nullable Integer rank,
            @Nullable Integer rankChange,
            @Nullable BigDecimal elapsed,
            @Nullable BigDecimal delayPoints,
            Part coverage,
            @Nullable BigDecimal firstPublished,
            @Nullable Adjusted adjusted,
            @Nullable Course trend,
            @Nullable From restated) {

        static Line of(MetricLine line, String name) {
            var indicator = line.indicator();
            return new Line(
                    indicator.code(),
                    line.dimension(),
                    line.key(),
                    name,
                    line.now().map(Measured::numerator).map(Measured::plain).orElse(null),
                    line.now()
                            .flatMap(Measured::denominator)
                            .map(Measured::plain)
                            .orElse(null),
                    line.value().orElse(null),
                    indicator.unit(),
                    line.previous()
                            .then()
                            .flatMap(then -> then.value(indicator))
                            .orElse(null),
                    line.change(line.previous()).orElse(null),
                    line.lastYear()
                            .then()
                            .flatMap(then -> then.value(indicator))
                            .orElse(null),
                    line.change(line.lastYear()).orElse(null),
                    line.target().map(Measured::plain).orElse(null),
                    line.rank().orElse(null),
                    line.rankChange().orElse(null),
                    Measured.percent(line.elapsed()).orElse(null),
                    line.delayPoints().orElse(null),
                    Part.of(line),
                    line.firstPublished()
                            .flatMap(first -> first.value(indicator))
                            .orElse(null),
                    line.adjusted().map(Adjusted::of).orElse(null),
                    line.trend().map(Course::of).orElse(null),
                    From.of(line));
        }
    }

    /**
     * How it went over the last periods.
     *
     * @param slope a period; of percentages in points
     */
    record Course(
            List<Point> series,
            @Nullable BigDecimal slope,
            @Nullable Run longestRise,
            @Nullable Run longestFall) {

        static Course of(Trend trend) {
            return new Course(
                    trend.points().stream().map(Point::of).toList(),
                    trend.slope().orElse(null),
                    trend.rise().map(Run::of).orElse(null),
                    trend.fall().map(Run::of).orElse(null));
        }
    }

    /** @param gap why there is no value: {@code no-figures}, {@code no-ratio}, {@code new-year}… */
    record Point(
            String period,
            @Nullable BigDecimal value,
            @Nullable String gap) {
        static Point of(Trend.Point point) {
            return new Point(
                    point.period().toString(),
                    point.value().orElse(null),
                    point.why()
                            .map(why -> why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .orElse(null));
        }
    }

    /** @param changes one less than the values */
    record Run(int changes, String from, String to) {
        static Run of(Trend.Run run) {
            return new Run(run.changes(), run.from().toString(), run.to().toString());
        }
    }

    /**
     * The codes of the units that reported what is told as another's, of the value, of the one before and of the year
     * before; null for what is told as it was reported. Null as a whole where nothing was restated.
     */
    record From(
            @Nullable List<String> value,
            @Nullable List<String> previous,
            @Nullable List<String> lastYear) {

        static @Nullable From of(MetricLine line) {
            var from = new From(
                    codes(RestatedNotes.fromOf(line)),
                    codes(line.previous().from()),
                    codes(line.lastYear().from()));
            boolean none = from.value == null && from.previous == null && from.lastYear == null;
            return none ? null : from;
        }

        private static @Nullable List<String> codes(List<UnitCode> units) {
            return units.isEmpty() ? null : units.stream().map(UnitCode::value).toList();
        }
    }

    /** What of its terms the province added, or with a minus took away; null where nothing was. */
    record Adjusted(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        static Adjusted of(AdjustedPart part) {
            return new Adjusted(
                    part.numerator().map(Measured::plain).orElse(null),
                    part.denominator().map(Measured::plain).orElse(null));
        }
    }

    /**
     * Of those who had to send what it is made of. {@code received} is the older name of {@code accepted}.
     *
     * @param sent of how many anything came, accepted or not
     * @param late by how many working days what counts came late, by unit
     * @param overdueDays by how many working days those missing are late
     */
    record Part(
            int expected,
            int received,
            @Nullable BigDecimal planShare,
            int sent,
            int accepted,
            Map<String, Integer> late,
            int lateDays,
            int overdueDays,
            @Nullable BigDecimal requiredShare,
            List<String> nil,
            List<String> missing) {

        static Part of(MetricLine line) {
            var coverage = line.coverage();
            var senders = coverage.senders();
            return new Part(
                    coverage.expected(),
                    coverage.received(),
                    coverage.planShare().flatMap(Measured::percent).orElse(null),
                    senders.sent().size(),
                    senders.accepted(),
                    late(senders),
                    senders.daysLate(),
                    senders.overdue(),
                    coverage.requiredShare().flatMap(Measured::percent).orElse(null),
                    codes(senders.nil()),
                    codes(senders.missing()));
        }

        static Map<String, Integer> late(Senders senders) {
            var days = new TreeMap<String, Integer>();
            senders.late().forEach((unit, late) -> days.put(unit.value(), late));
            return days;
        }

        static List<String> codes(List<UnitCode> units) {
            return units.stream().map(UnitCode::value).toList();
        }
    }

    List<String> lines(List<MetricLine> lines) {
        return lines.stream()
                .map(line -> JSON.writeValueAsString(Line.of(line, words.name(line))))
                .toList();
    }
}
