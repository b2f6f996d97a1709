package vn.tiendo.report.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.content.Sentence;
import vn.tiendo.programme.indicator.Criteria.TownIndicator;
import vn.tiendo.progress.score.ScoreSheet;
import vn.tiendo.progress.score.ScoredStandard;

/** How far towns have come in what they are scored by: an indicator a row, its least and its greatest, and whose they are. */
final class TownTable {

    private final Telling telling;
    private final Map<String, TownIndicator> indicators = new LinkedHashMap<>();
    private final Map<String, List<Value>> values = new LinkedHashMap<>();
    private final LinkedHashSet<String> unconfirmed = new LinkedHashSet<>();

    /** @param below whether it does not reach the least of its band; nothing where no band is confirmed */
    private record Value(String town, BigDecimal value, Optional<Boolean> below) {}

    TownTable(Telling telling) {
        this.telling = telling;
        telling.situation().scores().forEach(this::take);
    }

    private void take(ScoreSheet sheet) {
        sheet.groups().stream().flatMap(group -> group.standards().stream()).forEach(standard -> {
            String code = standard.indicator().code();
            boolean isNew = values.getOrDefault(code, List.of()).stream()
                    .noneMatch(value -> value.town().equals(sheet.town().name()));
            if (standard.shown().isPresent() && isNew) {
                indicators.putIfAbsent(code, standard.indicator());
                values.computeIfAbsent(code, _ -> new ArrayList<>())
                        .add(new Value(sheet.town().name(), standard.shown().get(), below(standard)));
            }
            if (standard.outcome() == ScoredStandard.Outcome.NOT_CONFIRMED) {
                unconfirmed.add(telling.words().of(standard.indicator().name()));
            }
        });
    }

    private static Optional<Boolean> below(ScoredStandard standard) {
        return Optional.of(standard.outcome())
                .filter(outcome -> outcome != ScoredStandard.Outcome.NOT_CONFIRMED)
                .map(outcome -> outcome == ScoredStandard.Outcome.BELOW);
    }

    /** Empty where no town has a value. */
    Optional<Block> block(String caption) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var heading = new Heading(Stream.of("number", "indicator", "unit", "towns", "least", "most", "below")
                .map(name -> List.of(telling.words().say("town." + name)))
                .toList());
        var lines = new ArrayList<Block.Line>();
        indicators.forEach((code, indicator) ->
                lines.add(line(lines.size() + 1, indicator, values.getOrDefault(code, List.of()))));
        boolean none = values.values().stream()
                .flatMap(List::stream)
                .allMatch(value -> value.below().isEmpty());
        var notes = unconfirmed.isEmpty()
                ? List.<Sentence>of()
                : List.of(Sentence.of(
                        none
                                ? telling.words().say("town.all-unconfirmed")
                                : telling.words().say("town.unconfirmed", String.join("; ", unconfirmed))));
        return Optional.of(new Block.Table(caption, "", heading, List.of(5, 28, 9, 8, 21, 21, 8), lines, notes));
    }

    private Block.Line line(int number, TownIndicator indicator, List<Value> all) {
        var order = Comparator.comparing(Value::value);
        var judged = all.stream().flatMap(value -> value.below().stream()).toList();
        return new Block.Line(
                CellLook.BODY,
                List.of(
                        new CellContent.Ordinal(number),
                        CellContent.words(telling.words().of(indicator.name())),
                        CellContent.centred(indicator.unit()),
                        new CellContent.Ordinal(all.size()),
                        CellContent.words(
                                told(indicator, all.stream().min(order).orElseThrow(), all)),
                        CellContent.words(
                                told(indicator, all.stream().max(order).orElseThrow(), all)),
                        judged.isEmpty()
                                ? CellContent.centred("–")
                                : new CellContent.Ordinal(
                                        judged.stream().filter(below -> below).count())));
    }

    /** One town by its name; several that share it by their number. */
    private String told(TownIndicator indicator, Value value, List<Value> all) {
        String number = telling.amounts().number(value.value(), indicator.decimals());
        long sharing = all.stream()
                .filter(other -> telling.amounts()
                        .number(other.value(), indicator.decimals())
                        .equals(number))
                .count();
        String whose = sharing > 1 ? telling.words().say("town.many", sharing) : value.town();
        return number + " (" + whose + ")";
    }
}
