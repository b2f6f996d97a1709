package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.report.ReportItem.Drawn;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;

/** What is done of a whole, and what is left to do: of ratios alone. */
record DoneDrawing(Drawings drawings) {

    Optional<Drawing> of(Drawn drawn, Indicator indicator) {
        var lines = drawings.lines(drawn).stream()
                .filter(line -> line.now().flatMap(Measured::denominator).isPresent())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        var done = new ArrayList<Optional<BigDecimal>>();
        var left = new ArrayList<Optional<BigDecimal>>();
        for (MetricLine line : lines) {
            var now = line.now().orElseThrow();
            var rest = now.denominator().orElseThrow().subtract(now.numerator()).max(BigDecimal.ZERO);
            names.add(drawings.label(drawn.by(), line.key()));
            done.add(Optional.of(amount(indicator, now.numerator())));
            left.add(Optional.of(amount(indicator, rest)));
        }
        var parts = List.of(
                new Drawing.Series(words().say("chart.done"), done),
                new Drawing.Series(words().say("chart.left"), left));
        return Optional.of(new Drawing.StackedBars(caption(drawn, indicator, names, parts), names, parts));
    }

    private BodyWords words() {
        return drawings.words();
    }

    private boolean isMoney(Indicator indicator) {
        return Amounts.isMoney(drawings.telling().programme(), indicator.numerator());
    }

    private BigDecimal amount(Indicator indicator, BigDecimal number) {
        var source = new ShownFigure.Source(indicator.code(), "", "", "");
        return isMoney(indicator)
                ? drawings.telling().amounts().money(number, source).value()
                : number;
    }

    private Drawing.Caption caption(Drawn drawn, Indicator indicator, List<String> names, List<Drawing.Series> parts) {
        var amounts = drawings.telling().amounts();
        int decimals = amount(indicator, BigDecimal.ZERO).scale();
        String unit = isMoney(indicator) ? words().language().of(amounts.money()) : "";
        String title = drawings.caption(drawn, indicator, "").title();
        String measured = unit.isEmpty()
                ? words().say("chart.parts.plain", drawings.period())
                : words().say("chart.parts", unit, drawings.period());
        String described = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": "
                        + parts.stream()
                                .map(part -> part.name() + " "
                                        + amounts.number(part.values().get(i).orElseThrow(), decimals))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", title + ". " + measured + ". ", "."));
        return new Drawing.Caption(title, measured, described, unit, decimals);
    }
}
