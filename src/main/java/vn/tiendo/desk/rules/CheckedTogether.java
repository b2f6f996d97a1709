package vn.tiendo.desk.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.validation.Checked;

/** Notices files of one unit and period among those that are checked together: of them only one would count. */
final class CheckedTogether {

    private static final int NAMED = 5;

    private final Map<Sent, List<Path>> files = new LinkedHashMap<>();

    private record Sent(UnitCode unit, Period period) {}

    void add(Path file, Checked checked) {
        checked.unit()
                .ifPresent(unit -> checked.period()
                        .ifPresent(period -> files.computeIfAbsent(new Sent(unit, period), _ -> new ArrayList<>())
                                .add(file)));
    }

    /** A sentence for each unit and period of several files. */
    void show(Console console) {
        files.forEach((sent, several) -> {
            if (several.size() > 1) {
                console.answer("check.together", several.size(), sent.unit(), sent.period(), names(several));
            }
        });
    }

    private static String names(List<Path> files) {
        String names = files.stream()
                .limit(NAMED)
                .map(file -> SafeLine.of(file.toString()))
                .collect(Collectors.joining("; "));
        return files.size() > NAMED ? names + "; …" : names;
    }
}
