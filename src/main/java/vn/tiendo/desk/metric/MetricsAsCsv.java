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

    /** A title with what stands under it. */
    private record CsvColumn(String title, Function<MetricsAsJson.Line, String> told) {}

    private static final List<CsvColumn> COLUMNS = List.of(
            new CsvColumn("indicator", line -> CsvText.quoted(line.indicator())),
            new CsvColumn("dimension", line -> CsvText.quoted(line.dimension())),
            new CsvColumn("key", line -> CsvText.quoted(line.key())),
            new CsvColumn("name", line -> CsvText.quoted(line.name())),
            new CsvColumn("numerator", line -> number(line.numerator())),
            new CsvColumn("denominator", line -> number(line.denominator())),
            new CsvColumn("value", line -> number(line.value())),
            new CsvColumn("unit", line -> CsvText.quoted(line.unit())),
            new CsvColumn("previous", line -> number(line.previous())),
            new CsvColumn("change", line -> number(line.change())),
            new CsvColumn("lastYear", line -> number(line.lastYear())),
            new CsvColumn("changeLastYear", line -> number(line.changeLastYear())),
            new CsvColumn("target", line -> number(line.target())),
            new CsvColumn("rank", line -> number(line.rank())),
            new CsvColumn("rankChange", line -> number(line.rankChange())),
            new CsvColumn("elapsed", line -> number(line.elapsed())),
            new CsvColumn("delayPoints", line -> number(line.delayPoints())),
            new CsvColumn("expected", line -> number(line.coverage().expected())),
            new CsvColumn("received", line -> number(line.coverage().received())),
            new CsvColumn("planShare", line -> number(line.coverage().planShare())),
            new CsvColumn("firstPublished", line -> number(line.firstPublished())),
            new CsvColumn("adjustedNumerator", line -> adjusted(line, MetricsAsJson.Adjusted::numerator)),
            new CsvColumn("adjustedDenominator", line -> adjusted(line, MetricsAsJson.Adjusted::denominator)),
            new CsvColumn("sent", line -> number(line.coverage().sent())),
            new CsvColumn("accepted", line -> number(line.coverage().accepted())),
            new CsvColumn("late", line -> number(line.coverage().late().size())),
            new CsvColumn("lateDays", line -> number(line.coverage().lateDays())),
            new CsvColumn("overdueDays", line -> number(line.coverage().overdueDays())),
            new CsvColumn("requiredShare", line -> number(line.coverage().requiredShare())),
            new CsvColumn("nil", line -> number(line.coverage().nil().size())),
            new CsvColumn("missing", line -> number(line.coverage().missing().size())),
            new CsvColumn("trendSlope", line -> trend(line, MetricsAsJson.Course::slope)),
            new CsvColumn("longestRise", line -> trend(line, course -> changes(course.longestRise()))),
            new CsvColumn("longestFall", line -> trend(line, course -> changes(course.longestFall()))),
            new CsvColumn("restatedFrom", line -> restated(line, MetricsAsJson.From::value)),
            new CsvColumn("previousRestatedFrom", line -> restated(line, MetricsAsJson.From::previous)),
            new CsvColumn("lastYearRestatedFrom", line -> restated(line, MetricsAsJson.From::lastYear)));

    private final MetricWords words;

    MetricsAsCsv(DeskWords words) {
        this.words = new MetricWords(words);
    }

    String of(List<MetricLine> lines) {
        return Stream.concat(
                        Stream.of(row(CsvColumn::title)),
                        lines.stream()
                                .map(line -> MetricsAsJson.Line.of(line, words.name(line)))
                                .map(line -> row(column -> column.told().apply(line))))
                .collect(Collectors.joining(CsvText.LINE_END, CsvText.BYTE_ORDER_MARK, CsvText.LINE_END));
    }

    private static String row(Function<CsvColumn, String> cell) {
        return COLUMNS.stream().map(cell).collect(Collectors.joining(","));
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
