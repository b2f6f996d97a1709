package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.measure.Share;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.ReportItem.Drawn;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.report.phrase.Fact;

/** The charts of a report; none where there is nothing to draw. */
record Drawings(Telling telling) {

    private static final int LONGEST_LABEL = 38;

    /** A chart, or why there is none where readers would look for it. */
    Stream<Block> of(Drawn drawn) {
        var indicator = telling.indicator(drawn.indicator());
        if (drawn.chart() == ReportItem.Chart.TILES) {
            return indicator.stream().flatMap(i -> new TileDrawing(this, drawn, i).blocks());
        }
        return indicator
                .flatMap(i -> switch (drawn.chart()) {
                    case RANKED -> ranked(drawn, i);
                    case COURSE -> new CourseDrawing(this).of(drawn, i);
                    case STACKED -> new DoneDrawing(this).of(drawn, i);
                    case PARTS -> new PartsDrawing(this, drawn, i).drawing();
                    case TILES -> Optional.<Drawing>empty();
                })
                .<Block>map(Block.Picture::new)
                .stream();
    }

    List<MetricLine> lines(Drawn drawn) {
        return telling.lines().keys(drawn.by()).stream()
                .flatMap(key -> telling.lines().line(drawn.indicator(), drawn.by(), key).stream())
                .toList();
    }

    Optional<BigDecimal> value(MetricLine line) {
        return line.now()
                .map(Measured::exact)
                .flatMap(exact -> telling.amounts().rounded(line.indicator(), exact));
    }

    String text(Indicator indicator, BigDecimal value) {
        return telling.amounts().number(value, telling.amounts().decimals(indicator));
    }

    Drawing.Caption caption(Drawn drawn, Indicator indicator, String described) {
        String unit = telling.amounts().unit(indicator);
        String name = words().of(indicator.name());
        String period = period();
        String measured = name.contains(unit)
                ? words().say("chart.measured.plain", name, period)
                : words().say("chart.measured", name, unit, period);
        String title = telling.phrases()
                .first(drawn.title(), telling.general().with(new DrawnFacts(this).of(drawn, indicator)))
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

    /** As it stands within a sentence. */
    String period() {
        return words().withinSentence(words().of(
                        telling.programme().named(telling.consolidation().period())));
    }

    BodyWords words() {
        return telling.words();
    }

    /** The best first; who has no figures last, in the registry's order. */
    List<MetricLine> bestFirst(Drawn drawn, Indicator indicator) {
        boolean lower =
                indicator.held().better().filter(Indicator.Better.LOWER::equals).isPresent();
        Comparator<BigDecimal> best = lower ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return lines(drawn).stream()
                .sorted(Comparator.comparing(
                        line -> line.now()
                                .map(Measured::exact)
                                .filter(Share::isDefined)
                                .map(Drawings::quotient),
                        (one, other) -> one.isEmpty() || other.isEmpty()
                                ? Boolean.compare(one.isEmpty(), other.isEmpty())
                                : best.compare(one.get(), other.get())))
                .toList();
    }

    private Optional<Drawing> ranked(Drawn drawn, Indicator indicator) {
        var lines = near(drawn, bestFirst(drawn, indicator));
        if (lines.stream().allMatch(line -> value(line).isEmpty())) {
            return Optional.empty();
        }
        var why = new Absence(telling);
        var bars = lines.stream()
                .map(line -> new Drawing.Bar(
                        label(drawn.by(), line.key()),
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

    /** Of a long ranking those around whose report it is. */
    private List<MetricLine> near(Drawn drawn, List<MetricLine> all) {
        int own = (int) all.stream().takeWhile(line -> !isOwn(drawn, line)).count();
        if (own == all.size() && drawn.near() > 0) {
            return List.of();
        }
        return drawn.near() == 0
                ? all
                : all.subList(Math.max(0, own - drawn.near()), Math.min(all.size(), own + drawn.near() + 1));
    }

    private boolean isOwn(Drawn drawn, MetricLine line) {
        return telling.own().filter(own -> own.is(drawn.by(), line.key())).isPresent();
    }

    /** What stands beside a bar. Tasks have long names and are known by their numbers: there is room for a line. */
    String label(String dimension, String key) {
        String name = telling.lines().name(dimension, key);
        if (!dimension.equals(Dimensions.TASK)) {
            return name;
        }
        String label = key + ". " + name;
        int cut = label.length() <= LONGEST_LABEL ? -1 : label.lastIndexOf(' ', LONGEST_LABEL);
        return cut < 0 ? label : label.substring(0, cut) + "…";
    }

    /** Whose report it is; of a report on all who is late. */
    private boolean isAccented(Drawn drawn, MetricLine line) {
        return telling.own().map(own -> own.is(drawn.by(), line.key())).orElseGet(line::isLate);
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

    Optional<ShownFigure> shown(String fact) {
        return telling.general()
                .get(fact)
                .filter(Fact.Figure.class::isInstance)
                .map(Fact.Figure.class::cast)
                .map(Fact.Figure::shown);
    }
}
