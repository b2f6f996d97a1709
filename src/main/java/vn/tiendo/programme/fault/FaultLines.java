package vn.tiendo.programme.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Faults as people read them: what is alike in one file is one line with its number and three examples, and no more lines
 * than somebody reads; what is left out is counted.
 */
public final class FaultLines {

    private static final int EACH_ITS_LINE = 5;
    private static final int EXAMPLES = 3;
    private static final int MOST_LINES = 200;

    private FaultLines() {}

    /** How many faults there are, those not listed included. */
    public static long count(List<Fault> faults) {
        return faults.stream().mapToLong(fault -> 1L + fault.more()).sum();
    }

    /** In the order given; those that are alike at the place of the first. */
    public static List<String> of(List<Fault> faults, Language language) {
        var alike = new LinkedHashMap<Fault.Kind, List<Fault>>();
        faults.forEach(fault ->
                alike.computeIfAbsent(fault.kind(), _ -> new ArrayList<>()).add(fault));
        var lines = new ArrayList<String>();
        long left = 0;
        for (List<Fault> group : alike.values()) {
            if (lines.size() >= MOST_LINES) {
                left += count(group);
            } else {
                lines.addAll(lines(group, language));
            }
        }
        if (left > 0) {
            lines.add(language.of(FaultWords.say("not-listed", left)));
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(List<Fault> alike, Language language) {
        long count = count(alike);
        if (count <= EACH_ITS_LINE) {
            return alike.stream().map(fault -> fault.in(language)).toList();
        }
        var first = alike.getFirst();
        String examples = alike.stream()
                .limit(EXAMPLES)
                .map(fault -> fault.inFile(language))
                .collect(Collectors.joining(" | "));
        return List.of(
                language.of(FaultWords.say("many-alike", first.file(), count, first.inGeneral(language), examples)));
    }
}
