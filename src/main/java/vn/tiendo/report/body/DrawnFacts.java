package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem.Chart;
import vn.tiendo.programme.report.ReportItem.Drawn;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.FactNames;
import vn.tiendo.report.phrase.Facts;

/** What a chart's title can say of its bars: which is the first of them, which the last. */
record DrawnFacts(Drawings drawings) {

    static final String COUNT = "drawn.count";

    private static final String FIRST = "drawn.first.";
    private static final String LAST = "drawn.last.";

    /** The names that titles may use besides all others. */
    static Map<String, FactNames.Kind> names() {
        var names = new TreeMap<String, FactNames.Kind>();
        names.put(COUNT, FactNames.Kind.NUMBER);
        Stream.of(FIRST, LAST).forEach(end -> {
            List.of("name", "key").forEach(name -> names.put(end + name, FactNames.Kind.WORDS));
            List.of("value", "share", "left").forEach(name -> names.put(end + name, FactNames.Kind.NUMBER));
        });
        return names;
    }

    Facts of(Drawn drawn, Indicator indicator) {
        var known = ordered(drawn, indicator).stream()
                .filter(line -> drawings.value(line).isPresent())
                .toList();
        var facts = new TreeMap<String, Fact>();
        facts.put(COUNT, new Fact.Count(known.size(), Integer.toString(known.size())));
        if (!known.isEmpty() && drawn.chart() != Chart.COURSE) {
            facts.putAll(ends(FIRST, drawn, known.getFirst()));
            facts.putAll(ends(LAST, drawn, known.getLast()));
        }
        return Facts.of(facts);
    }

    /** Of what is done and left, by what is left; of a map those on it. */
    private List<MetricLine> ordered(Drawn drawn, Indicator indicator) {
        return switch (drawn.chart()) {
            case STACKED ->
                drawings.lines(drawn).stream()
                        .sorted(Comparator.comparing(DrawnFacts::left).reversed())
                        .toList();
            case TILES -> {
                var shown = drawn.tiles().stream().flatMap(List::stream).toList();
                yield drawings.bestFirst(drawn, indicator).stream()
                        .filter(line -> shown.contains(line.key()))
                        .toList();
            }
            case RANKED, COURSE, PARTS -> drawings.bestFirst(drawn, indicator);
        };
    }

    private static BigDecimal left(MetricLine line) {
        return line.now()
                .flatMap(now -> now.denominator().map(whole -> whole.subtract(now.numerator())))
                .orElse(BigDecimal.ZERO);
    }

    private Map<String, Fact> ends(String end, Drawn drawn, MetricLine line) {
        var facts = new TreeMap<String, Fact>();
        String code = line.indicator().code();
        var known = drawings.telling().lines().facts(drawn.by(), line.key());
        List.of("value", "share")
                .forEach(name -> known.get(code + "." + name).ifPresent(fact -> facts.put(end + name, fact)));
        known.get("member.name").ifPresent(fact -> facts.put(end + "name", fact));
        facts.put(end + "key", new Fact.Words(line.key()));
        if (line.now().flatMap(Measured::denominator).isPresent()) {
            var source = new ShownFigure.Source(code, drawn.by(), line.key(), "");
            var left = left(line);
            boolean money = Amounts.isMoney(
                    drawings.telling().programme(), line.indicator().numerator());
            var shown = money
                    ? drawings.telling().amounts().money(left, source)
                    : new ShownFigure(drawings.telling().amounts().number(left, 0), left, "", source);
            facts.put(end + "left", new Fact.Figure(left.doubleValue(), shown));
        }
        return facts;
    }
}
