package vn.tiendo.desk.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.content.CsvText;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.progress.metric.MetricLine;

/** Metrics as CSV, with a line of titles: what {@link MetricsAsJson} says, empty for what is absent. */
final class MetricsAsCsv {

    private static final List<String> TITLES = List.of(
            "indicator",
            "dimension",
            "key",
            "name",
            "numerator",
            "denominator",
            "value",
            "unit",
            "previous",
            "change",
            "lastYear",
            "changeLastYear",
            "target",
            "rank",
            "rankChange",
            "elapsed",
            "delayPoints",
            "expected",
            "received",
            "planShare",
            "firstPublished",
            "adjustedNumerator",
            "adjustedDenominator",
            "sent",
            "accepted",
            "late",
            "lateDays",
            "overdueDays",
            "requiredShare",
            "nil",
            "missing",
            "trendSlope",
            "longestRise",
            "longestFall",
            "restatedFrom",
            "previousRestatedFrom",
            "lastYearRestatedFrom");

    private final MetricWords words;

    MetricsAsCsv(DeskWords words) {
        this.words = new MetricWords(words);
    }

    String of(List<MetricLine> lines) {
        return Stream.concat(
                        Stream.of(String.join(",", TITLES)),
                        lines.stream().map(line -> of(MetricsAsJson.Line.of(line, words.name(line)))))
                .collect(Collectors.joining(CsvText.LINE_END, CsvText.BYTE_ORDER_MARK, CsvText.LINE_END));
    }

    private static String of(MetricsAsJson.Line line) {
        return String.join(
                ",",
                CsvText.quoted(line.indicator()),
                CsvText.quoted(line.dimension()),
                CsvText.quoted(line.key()),
                CsvText.quoted(line.name()),
                number(line.numerator()),
                number(line.denominator()),
                number(line.value()),
                CsvText.quoted(line.unit()),
                number(line.previous()),
                number(line.change()),
                number(line.lastYear()),
                number(line.changeLastYear()),
                number(line.target()),
                number(line.rank()),
                number(line.rankChange()),
                number(line.elapsed()),
                number(line.delayPoints()),
                number(line.coverage().expected()),
                number(line.coverage().received()),
                number(line.coverage().planShare()),
                number(line.firstPublished()),
                adjusted(line, MetricsAsJson.Adjusted::numerator),
                adjusted(line, MetricsAsJson.Adjusted::denominator),
                number(line.coverage().sent()),
                number(line.coverage().accepted()),
                number(line.coverage().late().size()),
                number(line.coverage().lateDays()),
                number(line.coverage().overdueDays()),
                number(line.coverage().requiredShare()),
                number(line.coverage().nil().size()),
                number(line.coverage().missing().size()),
                trend(line, MetricsAsJson.Course::slope),
                trend(line, course -> changes(course.longestRise())),
                trend(line, course -> changes(course.longestFall())),
                restated(line, MetricsAsJson.From::value),
                restated(line, MetricsAsJson.From::previous),
                restated(line, MetricsAsJson.From::lastYear));
    }

    private static String trend(MetricsAsJson.Line line, Function<MetricsAsJson.Course, @Nullable Number> told) {
        return Optional.ofNullable(line.trend())
                .map(told)
                .map(MetricsAsCsv::number)
                .orElse("");
    }

    private static @Nullable Number changes(MetricsAsJson.@Nullable Run run) {
        return run == null ? null : run.changes();
    }

    /** Codes of units, parted by spaces. */
    private static String restated(MetricsAsJson.Line line, Function<MetricsAsJson.From, @Nullable List<String>> side) {
        return Optional.ofNullable(line.restated())
                .map(side)
                .map(codes -> CsvText.quoted(String.join(" ", codes)))
                .orElse("");
    }

    private static String adjusted(
            MetricsAsJson.Line line, Function<MetricsAsJson.Adjusted, @Nullable BigDecimal> side) {
        return Optional.ofNullable(line.adjusted())
                .map(side)
                .map(MetricsAsCsv::number)
                .orElse("");
    }

    /** Numbers are no one's words: one below zero begins with its sign. */
    private static String number(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
