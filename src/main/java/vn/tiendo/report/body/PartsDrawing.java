package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.ShownFigure;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.programme.report.ReportItem.Drawn;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;

/**
 * How an indicator of each member is made up of the members of another dimension: projects of a task by their stage. Added up
 * over the rows as they were reported, for no other figures are of both.
 */
final class PartsDrawing {

    private final Drawings drawings;
    private final Drawn drawn;
    private final Indicator indicator;

    /** By member, then by part. */
    private final Map<String, Map<String, BigDecimal>> amounts = new LinkedHashMap<>();

    PartsDrawing(Drawings drawings, Drawn drawn, Indicator indicator) {
        this.drawings = drawings;
        this.drawn = drawn;
        this.indicator = indicator;
    }

    /** What can be added up over rows: sums and counts, of all members of their columns. */
    static boolean suits(Indicator indicator) {
        return indicator.denominator().isEmpty()
                && !(indicator.numerator() instanceof Measure.Extreme)
                && indicator.numerator().only().members().isEmpty();
    }

    Optional<Drawing> drawing() {
        var form = telling().programme().form(indicator.numerator().form());
        if (form.isEmpty() || drawn.parts().isEmpty() || !suits(indicator)) {
            return Optional.empty();
        }
        String parts = drawn.parts().get();
        var by = new RowMembers(telling().programme(), form.get(), drawn.by());
        var of = new RowMembers(telling().programme(), form.get(), parts);
        telling().rows(form.get().code()).stream().filter(this::isMeant).forEach(row -> add(row, by, of));
        var members = ordered(drawn.by(), amounts.keySet().stream().toList());
        var named = ordered(
                parts,
                amounts.values().stream()
                        .flatMap(one -> one.keySet().stream())
                        .distinct()
                        .toList());
        // Bars of one part say no more than a ranking does.
        if (named.size() < 2) {
            return Optional.empty();
        }
        var names = members.stream().map(key -> drawings.label(drawn.by(), key)).toList();
        var series = named.stream()
                .map(part -> new Drawing.Series(
                        telling().lines().name(parts, part),
                        members.stream()
                                .map(member -> Optional.ofNullable(amounts.getOrDefault(member, Map.of())
                                                .get(part))
                                        .map(this::shown))
                                .toList()))
                .toList();
        return Optional.of(new Drawing.StackedBars(caption(names, series), names, series));
    }

    private Telling telling() {
        return drawings.telling();
    }

    private boolean isMeant(RowLine row) {
        return indicator.numerator().only().where().entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(row.texts().getOrDefault(entry.getKey(), "")));
    }

    private void add(RowLine row, RowMembers by, RowMembers of) {
        for (String member : by.of(row)) {
            for (String part : of.of(row)) {
                (by.splits(field()) ? amount(row, by, member) : amount(row, of, part))
                        .filter(amount -> amount.signum() > 0)
                        .ifPresent(amount -> amounts.computeIfAbsent(member, _ -> new LinkedHashMap<>())
                                .merge(part, amount, BigDecimal::add));
            }
        }
    }

    private String field() {
        return indicator.numerator() instanceof Measure.Sum(var _, var field, var _) ? field : "";
    }

    /** A row counts once; where its columns stand for members, what it says is of each of them. */
    private Optional<BigDecimal> amount(RowLine row, RowMembers members, String member) {
        return field().isEmpty() ? Optional.of(BigDecimal.ONE) : members.number(row, field(), member);
    }

    /** As the registries have them; what they do not know comes last. */
    private List<String> ordered(String dimension, List<String> keys) {
        var known = telling().lines().keys(dimension);
        var ordered = new ArrayList<>(known.stream().filter(keys::contains).toList());
        keys.stream().filter(key -> !known.contains(key)).sorted().forEach(ordered::add);
        return ordered;
    }

    private boolean isMoney() {
        return Amounts.isMoney(indicator);
    }

    private BigDecimal shown(BigDecimal amount) {
        var source = new ShownFigure.Source(indicator.code(), drawn.by(), "", "");
        return isMoney() ? telling().amounts().money(amount, source).value() : amount;
    }

    private Drawing.Caption caption(List<String> names, List<Drawing.Series> parts) {
        var amounts = telling().amounts();
        var caption = drawings.caption(drawn, indicator, "");
        int decimals = isMoney() ? amounts.decimals(indicator) : 0;
        String described = IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": "
                        + parts.stream()
                                .flatMap(part -> part
                                        .values()
                                        .get(i)
                                        .map(value -> part.name() + " " + amounts.number(value, decimals))
                                        .stream())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", caption.title() + ". " + caption.measured() + ". ", "."));
        return new Drawing.Caption(caption.title(), caption.measured(), described, caption.unit(), decimals);
    }
}
