package vn.tiendo.desk.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.metric.MetricLines;

/** Metrics for people: a table for each indicator and dimension, and under it what cannot be compared, and why. */
final class MetricsAsText {

    private static final int DECIMALS = 2;

    private final Programme programme;
    private final Period period;
    private final Optional<LocalDate> unitsOn;
    private final DeskWords words;
    private final MetricWords names;
    private final RestatedNotes restated;

    MetricsAsText(MetricLines.Asked asked, DeskWords words) {
        this.programme = asked.programme().asOf(asked.period());
        this.period = asked.period();
        this.unitsOn = asked.unitsOn();
        this.words = words;
        this.names = new MetricWords(words);
        this.restated = new RestatedNotes(asked.programme(), words);
    }

    List<String> lines(List<MetricLine> lines) {
        var told = new ArrayList<String>();
        told.add(words.say(
                "metrics.title",
                words.of(programme.named(period)),
                DaysAndTimes.day(programme.schedule().dataTo(period)),
                lines.getFirst().elapsed().percent(DECIMALS).map(words::number).orElse("–")));
        unitsOn.ifPresent(day -> told.add(words.say("metrics.units", DaysAndTimes.day(day))));
        grouped(lines, MetricLine::indicator).forEach((indicator, its) -> told.addAll(of(indicator, its)));
        return told;
    }

    private static <K> Map<K, List<MetricLine>> grouped(List<MetricLine> lines, Function<MetricLine, K> by) {
        return lines.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** The province's line comes first, and stands under every table. */
    private List<String> of(Indicator indicator, List<MetricLine> lines) {
        var columns = new MetricColumns(words, programme, indicator);
        var province = lines.getFirst();
        var told = new ArrayList<>(List.of(
                "",
                words.say("metrics.of", words.of(indicator.name()), indicator.code(), columns.unit()),
                new CoverageWords(words, programme).of(province.coverage())));
        var others = grouped(lines.subList(1, lines.size()), MetricLine::dimension);
        if (others.isEmpty()) {
            told.addAll(table(columns, Dimensions.PROVINCE, List.of(province)));
        }
        others.forEach((word, rows) -> told.addAll(table(
                columns, word, Stream.concat(ranked(rows), Stream.of(province)).toList())));
        return told;
    }

    /** By rank where there is one; else as they come. */
    private static Stream<MetricLine> ranked(List<MetricLine> rows) {
        return rows.stream().sorted(Comparator.comparingInt(line -> line.rank().orElse(Integer.MAX_VALUE)));
    }

    /** Columns in which nothing stands are left out. */
    private List<String> table(MetricColumns columns, String word, List<MetricLine> rows) {
        var shown = columns.by(word).stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.cell().apply(row).isEmpty()))
                .map(column -> texts(column, rows))
                .toList();
        var told = new ArrayList<>(List.of(""));
        told.addAll(new TextTable(row(shown, 0))
                .rows(IntStream.rangeClosed(1, rows.size())
                        .mapToObj(row -> row(shown, row))
                        .toList())
                .lines());
        told.addAll(restated.lines(period, rows));
        told.addAll(notes(period, rows, RestatedNotes::whyOf));
        for (Function<MetricLine, Compared> other :
                List.<Function<MetricLine, Compared>>of(MetricLine::previous, MetricLine::lastYear)) {
            var then = other.apply(rows.getFirst()).period();
            told.addAll(notes(then, rows, row -> other.apply(row).why()));
        }
        told.addAll(late(rows));
        rows.stream().flatMap(row -> columns.adjusted(row).stream()).forEach(told::add);
        told.addAll(new TrendsAsText(words, programme, columns).lines(rows));
        return told;
    }

    private static List<String> row(List<List<String>> columns, int row) {
        return columns.stream().map(column -> column.get(row)).toList();
    }

    /** The title and the cells; numbers end where the others end. */
    private static List<String> texts(MetricColumns.Shown column, List<MetricLine> rows) {
        var texts = Stream.concat(Stream.of(column.title()), rows.stream().map(column.cell()))
                .toList();
        int width = texts.stream().mapToInt(MetricsAsText::width).max().orElse(0);
        return column.isNumber()
                ? texts.stream()
                        .map(text -> " ".repeat(width - width(text)) + text)
                        .toList()
                : texts;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    private List<String> late(List<MetricLine> rows) {
        return rows.stream()
                .filter(MetricLine::isLate)
                .flatMap(line -> line.indicator().held().delay().stream())
                .map(allowed -> words.say("metrics.late", words.number(allowed)))
                .distinct()
                .toList();
    }

    /** One line for each reason: it names the rows unless it is true of all of them. */
    private List<String> notes(Period of, List<MetricLine> rows, Function<MetricLine, Optional<Incomparable>> whyOf) {
        var byReason = new TreeMap<Incomparable, List<String>>();
        rows.forEach(row -> whyOf.apply(row)
                .ifPresent(why ->
                        byReason.computeIfAbsent(why, _ -> new ArrayList<>()).add(names.name(row))));
        String then = words.of(programme.named(of));
        return byReason.entrySet().stream()
                .map(entry -> {
                    String reason = words.say("metrics.why." + entry.getKey().name(), then);
                    boolean all = entry.getValue().size() == rows.size();
                    return reason + (all ? "" : SafeLine.of(": " + String.join("; ", entry.getValue())));
                })
                .toList();
    }
}
