package vn.tiendo.validation.observation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.finding.Verdict;
import vn.tiendo.programme.Severity;
import vn.tiendo.workbook.CellAddress;

/** Orders what was seen, caps it per rule and puts it into words. */
public final class VerdictAssembly {
    /** More of one rule tell the sender nothing new; the rest is counted. */
    private static final int CAP = 100;

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::severity)
            .thenComparing(Observation::sheet)
            .thenComparing(VerdictAssembly::first)
            .thenComparing(s -> s.rule().id());

    private VerdictAssembly() {}

    /** Everything that was seen is told: in a line, joined to one, folded under its cause, or counted as left out. */
    public static Verdict verdict(Observations seen) {
        var findings = seen.byRule().values().stream()
                .flatMap(VerdictAssembly::byWeight)
                .flatMap(observations -> capped(observations).stream())
                .sorted(Comparator.comparing(Capped::seen, ORDER))
                .map(c -> Sentences.finding(c.seen(), c.left()))
                .toList();
        seen.counts().mustBeToldBy(findings);
        return new Verdict(findings);
    }

    /** What was exempted is counted apart: what is left out is of the weight of the line that tells so. */
    private static Stream<List<Observation>> byWeight(List<Observation> observations) {
        return observations.stream()
                .collect(Collectors.groupingBy(
                        Observation::severity, () -> new EnumMap<>(Severity.class), Collectors.toList()))
                .values()
                .stream();
    }

    /**
     * What is not listed of a rule, told with the last line that is.
     *
     * @param times how often the rule saw it
     * @param folded how many consequences it had
     * @param follows the first of these
     */
    public record Left(int times, int folded, List<String> follows) {
        public static final Left NOTHING = new Left(0, 0, List.of());

        private static Left of(List<Observation> observations) {
            return new Left(
                    observations.stream().mapToInt(Observation::times).sum(),
                    observations.stream()
                            .mapToInt(observation -> observation.consequences().count())
                            .sum(),
                    observations.stream()
                            .flatMap(observation -> observation.consequences().named().stream())
                            .limit(Sentences.MOST_FOLLOWS)
                            .toList());
        }
    }

    private record Capped(Observation seen, Left left) {}

    private static List<Capped> capped(List<Observation> observations) {
        var ordered = observations.stream().sorted(ORDER).toList();
        int kept = Math.min(ordered.size(), CAP);
        var left = Left.of(ordered.subList(kept, ordered.size()));
        return IntStream.range(0, kept)
                .mapToObj(i -> new Capped(ordered.get(i), i == kept - 1 ? left : Left.NOTHING))
                .toList();
    }

    private static CellAddress first(Observation seen) {
        return seen.spots().stream().map(MarkedCell::cell).findFirst().orElse(new CellAddress(1, 1));
    }
}
