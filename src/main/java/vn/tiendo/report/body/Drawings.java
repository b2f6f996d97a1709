package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.Shown;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.ReportItem.Drawn;
import vn.tiendo.progress.Measured;
import vn.tiendo.progress.MetricLine;
import vn.tiendo.report.phrase.Fact;

/** The charts of a report; none where there is nothing to draw. */
record Drawings(Telling telling) {

    /** Shades of a tile, by how far its value is from the whole's, in points. */
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.valueOf(-10), BigDecimal.valueOf(-3), BigDecimal.valueOf(3), BigDecimal.valueOf(10));

    Optional<Drawing> of(Drawn drawn) {
        var indicator = telling.programme().indicators().stream()
                .filter(i -> i.code().equals(drawn.indicator()))
                .findFirst();
        return indicator.flatMap(i -> switch (drawn.chart()) {
            case RANKED -> ranked(drawn, i);
            case COURSE -> course(drawn, i);
            case STACKED -> stacked(drawn, i);
            case TILES -> tiles(drawn, i);
        });
    }

    private List<MetricLine> lines(Drawn drawn) {
        return telling.lines().keys(drawn.by()).stream()
                .flatMap(key -> telling.lines().line(drawn.indicator(), drawn.by(), key).stream())
                .toList();
    }

    private Optional<BigDecimal> value(MetricLine line) {
        return line.now()
                .map(Measured::exact)
                .flatMap(exact -> telling.amounts().rounded(line.indicator(), exact));
    }

    private String text(Indicator indicator, BigDecimal value) {
        return telling.amounts().number(value, telling.amounts().decimals(indicator));
    }

    private Drawing.Caption caption(Drawn drawn, Indicator indicator, String described) {
        String unit = telling.amounts().unit(indicator);
        String name = words().of(indicator.name());
        String period = words().withinSentence(words().of(
                        telling.programme().named(telling.consolidation().period())));
        String measured = words().say("chart.measured", name, unit, period);
        String title = telling.phrases()
                .first(drawn.title(), telling.general())
                .map(telling::begun)
                .map(Sentence::text)
                .orElse(name);
        return new Drawing.Caption(
                title,
                measured,
                title + ". " + measured + ". " + described,
                unit,
                telling.amounts().decimals(indicator));
    }

    private Words words() {
        return telling.words();
    }

    /** The best first; who has no figures last, in the registry's order. */
    private Optional<Drawing> ranked(Drawn drawn, Indicator indicator) {
        boolean lower =
                indicator.held().better().filter(Indicator.Better.LOWER::equals).isPresent();
        Comparator<BigDecimal> best = lower ? Comparator.naturalOrder() : Comparator.reverseOrder();
        var lines = lines(drawn).stream()
                .sorted(Comparator.comparing(
                        line -> line.now()
                                .map(Measured::exact)
                                .filter(Share::isDefined)
                                .map(Drawings::quotient),
                        (one, other) -> one.isEmpty() || other.isEmpty()
                                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                                : best.compare(one.get(), other.get())))
                .toList();
        if (lines.stream().allMatch(line -> value(line).isEmpty())) {
            return Optional.empty();
        }
        var why = new Absence(telling);
        var bars = lines.stream()
                .map(line -> new Drawing.Bar(
                        telling.lines().name(drawn.by(), line.key()),
                        value(line),
                        value(line)
                                .map(value -> text(indicator, value))
                                .orElseGet(() -> drawn.by().equals("unit") ? why.of(new UnitCode(line.key())) : "…"),
                        isAccented(drawn, line)))
                .toList();
        String described =
                bars.stream().map(bar -> bar.label() + ": " + bar.text()).collect(Collectors.joining("; ", "", "."));
        return Optional.of(new Drawing.RankedBars(caption(drawn, indicator, described), bars, references(indicator)));
    }

    /** Whose report it is; of a report on all who is late. */
    private boolean isAccented(Drawn drawn, MetricLine line) {
        return telling.only()
                .map(unit -> drawn.by().equals(Dimensions.UNIT) && line.key().equals(unit.value()))
                .orElseGet(line::isLate);
    }

    private static BigDecimal quotient(Share share) {
        return share.times(BigDecimal.ONE, 30).orElseThrow();
    }

    private List<Drawing.Reference> references(Indicator indicator) {
        var references = new ArrayList<Drawing.Reference>();
        if (indicator.denominator().isPresent()) {
            telling.lines()
                    .whole(indicator.code())
                    .flatMap(this::value)
                    .ifPresent(value -> references.add(
                            new Drawing.Reference(words().say("chart.average"), value, text(indicator, value))));
        }
        if (indicator.held().delay().isPresent()) {
            shown("report.elapsed")
                    .ifPresent(shown -> references.add(new Drawing.Reference(
                            words().say("chart.elapsed"), shown.value(), text(indicator, shown.value()))));
        }
        return references;
    }

    private Optional<Shown> shown(String fact) {
        return telling.general()
                .get(fact)
                .filter(Fact.Figure.class::isInstance)
                .map(Fact.Figure.class::cast)
                .map(Fact.Figure::shown);
    }

    /** The months of the year so far, the same of the year before, and what is forecast for its end. */
    private Optional<Drawing> course(Drawn drawn, Indicator indicator) {
        var values = telling.situation().courses().getOrDefault(indicator.code(), Map.of());
        var year = new YearCourse(
                telling.programme().calendar(), telling.consolidation().period());
        var labels = year.months().stream()
                .map(month -> words().say("chart.month", month.month()))
                .toList();
        var now = year.now(values);
        var before = year.before(values);
        if (now.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var series = Stream.of(
                        new Drawing.Series(year.label(), rounded(now)),
                        new Drawing.Series(year.labelBefore(), rounded(before)))
                .filter(one -> one.values().stream().anyMatch(Optional::isPresent))
                .toList();
        String described = series.stream()
                .map(one -> one.name() + ": " + told(indicator, labels, one.values()))
                .collect(Collectors.joining(". ", "", "."));
        return Optional.of(
                new Drawing.Course(caption(drawn, indicator, described), labels, series, band(indicator, year, now)));
    }

    private static List<Optional<BigDecimal>> rounded(List<Optional<BigDecimal>> values) {
        return values.stream()
                .map(value -> value.map(v -> v.setScale(2, java.math.RoundingMode.HALF_UP)))
                .toList();
    }

    private String told(Indicator indicator, List<String> labels, List<Optional<BigDecimal>> values) {
        return Stream.iterate(0, i -> i < labels.size(), i -> i + 1)
                .flatMap(i -> values.get(i).map(v -> labels.get(i) + " " + text(indicator, v)).stream())
                .collect(Collectors.joining("; "));
    }

    /** From where the year stands to what the methods say of its end: the least and the most of them. */
    private Optional<Drawing.Band> band(Indicator indicator, YearCourse year, List<Optional<BigDecimal>> now) {
        if (!indicator.isPercentage() || indicator.held().delay().isEmpty()) {
            return Optional.empty();
        }
        var ends = Stream.of("run_rate", "seasonal", "owner")
                .flatMap(method -> shown("forecast.year." + method + "_pct").stream())
                .map(Shown::value)
                .sorted()
                .toList();
        int at = year.place();
        if (ends.size() < 2 || now.get(at).isEmpty() || at == now.size() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Drawing.Band(
                words().say("chart.forecast"),
                year.line(at, now.get(at).get(), ends.getFirst()),
                year.line(at, now.get(at).get(), ends.getLast())));
    }

    /** What is done, and what is left to do. */
    private Optional<Drawing> stacked(Drawn drawn, Indicator indicator) {
        var lines = lines(drawn).stream()
                .filter(line -> line.now().flatMap(Measured::denominator).isPresent())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var money = telling.amounts();
        var source = new Shown.Source(
                indicator.code(),
                drawn.by(),
                "",
                telling.consolidation().period().toString());
        var done = lines.stream()
                .map(line -> line.now()
                        .map(now -> money.money(now.numerator(), source).value()))
                .toList();
        var left = lines.stream()
                .map(line -> line.now()
                        .map(now -> money.money(
                                        now.denominator()
                                                .orElseThrow()
                                                .subtract(now.numerator())
                                                .max(BigDecimal.ZERO),
                                        source)
                                .value()))
                .toList();
        var names = lines.stream()
                .map(line -> telling.lines().name(drawn.by(), line.key()))
                .toList();
        var caption = caption(drawn, indicator, "");
        String unit = words().language().of(money.money());
        return Optional.of(new Drawing.StackedBars(
                new Drawing.Caption(
                        caption.title(),
                        words().say(
                                        "chart.parts",
                                        unit,
                                        words().withinSentence(words().of(telling.programme()
                                                .named(telling.consolidation().period())))),
                        caption.described(),
                        unit,
                        money.money(BigDecimal.ZERO, source).value().scale()),
                names,
                List.of(
                        new Drawing.Series(words().say("chart.done"), done),
                        new Drawing.Series(words().say("chart.left"), left))));
    }

    private Optional<Drawing> tiles(Drawn drawn, Indicator indicator) {
        var known = lines(drawn).stream().collect(Collectors.toMap(MetricLine::key, line -> line));
        var whole = telling.lines().whole(indicator.code()).flatMap(this::value);
        var tiles = new ArrayList<Drawing.Tile>();
        for (int row = 0; row < drawn.tiles().size(); row++) {
            for (int column = 0; column < drawn.tiles().get(row).size(); column++) {
                tile(drawn, indicator, known, whole, row, column).ifPresent(tiles::add);
            }
        }
        boolean any = tiles.stream().anyMatch(tile -> tile.shade().isPresent());
        String described = tiles.stream()
                .map(tile -> tile.label() + ": " + tile.text())
                .collect(Collectors.joining("; ", "", "."));
        var legend = List.of("far-below", "below", "about", "above", "far-above").stream()
                .map(step -> words().say("chart.shade." + step))
                .toList();
        return any
                ? Optional.of(new Drawing.TileMap(caption(drawn, indicator, described), tiles, legend))
                : Optional.empty();
    }

    private Optional<Drawing.Tile> tile(
            Drawn drawn,
            Indicator indicator,
            Map<String, MetricLine> known,
            Optional<BigDecimal> whole,
            int row,
            int column) {
        String key = drawn.tiles().get(row).get(column);
        if (!known.containsKey(key)) {
            return Optional.empty();
        }
        var line = known.get(key);
        var value = value(line);
        var shade = value.flatMap(own -> whole.map(all -> shade(own.subtract(all))));
        return Optional.of(new Drawing.Tile(
                row,
                column,
                telling.lines().name(drawn.by(), key),
                value.map(own -> text(indicator, own)).orElseGet(() -> new Absence(telling).of(new UnitCode(key))),
                shade));
    }

    private static int shade(BigDecimal difference) {
        return (int)
                STEPS.stream().filter(step -> difference.compareTo(step) >= 0).count();
    }
}
