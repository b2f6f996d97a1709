package vn.tiendo.report.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.report.phrase.Fact;
import vn.tiendo.report.phrase.Facts;

/** The values of a period by their places, and what can be said at each place. */
final class Lines {

    private final UnitsInText units;
    private final LineFacts lineFacts;
    private final Period period;

    /** By dimension, then key in the registry's order, then indicator. */
    private final Map<String, Map<String, Map<String, MetricLine>>> places = new LinkedHashMap<>();

    private final Map<Place, Facts> told = new HashMap<>();

    private record Place(String dimension, String key) {}

    Lines(List<MetricLine> lines, Period period, UnitsInText units, LineFacts lineFacts) {
        this.units = units;
        this.lineFacts = lineFacts;
        this.period = period;
        lines.forEach(line -> places.computeIfAbsent(line.dimension(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(line.key(), _ -> new TreeMap<>())
                .put(line.indicator().code(), line));
    }

    /** The dimensions of which there are values, that of all together first. */
    List<String> dimensions() {
        return List.copyOf(places.keySet());
    }

    /** The members of a dimension, in the registry's order. */
    List<String> keys(String dimension) {
        return List.copyOf(places.getOrDefault(dimension, Map.of()).keySet());
    }

    Optional<MetricLine> line(String indicator, String dimension, String key) {
        return Optional.ofNullable(places.getOrDefault(dimension, Map.of())
                .getOrDefault(key, Map.of())
                .get(indicator));
    }

    Optional<MetricLine> whole(String indicator) {
        return line(indicator, Dimensions.PROVINCE, "");
    }

    /** What a member is called; rows that say nothing in a field have no name of their own. */
    String name(String dimension, String key) {
        if (dimension.equals(Dimensions.PROVINCE)) {
            return units.words().say("whole");
        }
        if (dimension.equals(Dimensions.UNIT)) {
            return units.inTable(new UnitCode(key));
        }
        if (key.isEmpty()) {
            return units.words().say("unstated");
        }
        return places.getOrDefault(dimension, Map.of()).getOrDefault(key, Map.of()).values().stream()
                .findFirst()
                .map(line -> units.words().of(line.name()))
                .orElseGet(() -> declared(dimension, key));
    }

    /** Of a member that has no figures. */
    private String declared(String dimension, String key) {
        return units.programme().tasks().stream()
                .filter(task -> dimension.equals(Dimensions.TASK) && task.code().equals(key))
                .findFirst()
                .map(task -> units.words().of(task.name()))
                .orElse(key);
    }

    /** The same as it stands within a sentence: "huyện Tuần Giáo". */
    String inSentence(String dimension, String key) {
        return dimension.equals(Dimensions.UNIT) ? units.inSentence(new UnitCode(key)) : name(dimension, key);
    }

    /** All that it goes by: in full, in short, a place without the word for what it is. */
    List<String> names(String dimension, String key) {
        var shorter = places.getOrDefault(dimension, Map.of()).getOrDefault(key, Map.of()).values().stream()
                .limit(1)
                .map(line -> units.words().of(line.name()));
        var bare = dimension.equals(Dimensions.UNIT) ? Stream.of(units.bare(new UnitCode(key))) : Stream.<String>of();
        return Stream.of(Stream.of(name(dimension, key)), shorter, bare)
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Of all together. */
    Facts whole() {
        return facts(Dimensions.PROVINCE, "");
    }

    /** The same, to be told beside a member's. */
    Facts beside() {
        var facts = new TreeMap<String, Fact>();
        places.getOrDefault(Dimensions.PROVINCE, Map.of())
                .getOrDefault("", Map.of())
                .values()
                .forEach(line -> lineFacts
                        .of(line, period, Optional.empty())
                        .forEach((name, fact) -> facts.put("whole." + name, fact)));
        return Facts.of(facts);
    }

    /** Of a member: its indicators, its name and key. Worked out once, for many sentences and tables are told of it. */
    Facts facts(String dimension, String key) {
        return told.computeIfAbsent(new Place(dimension, key), _ -> of(dimension, key));
    }

    private Facts of(String dimension, String key) {
        var facts = new TreeMap<String, Fact>();
        places.getOrDefault(dimension, Map.of())
                .getOrDefault(key, Map.of())
                .forEach((indicator, line) -> facts.putAll(lineFacts.of(line, period, whole(indicator))));
        facts.put("member.name", new Fact.Words(inSentence(dimension, key)));
        facts.put("member.key", new Fact.Words(key));
        return Facts.of(facts);
    }
}
