package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.measure.Period;
import vn.tiendo.progress.watch.Warning;
import vn.tiendo.progress.watch.Warnings;

/** Warnings for a person: by kind, unit and cause. */
record WarningsAsText(WatchWords watch, Period period) {

    List<String> lines(Warnings.Found found) {
        var lines = new ArrayList<String>();
        lines.add(words().say(
                        "head",
                        words().of(watch.programme().named(period)),
                        found.warnings().size(),
                        found.counted().size()));
        grouped(found.warnings(), Warning::of).forEach((kind, ofKind) -> {
            lines.add("");
            lines.add("■ " + counted(words().of(kind.name()), ofKind));
            grouped(ofKind, Warning::unit).forEach((unit, ofUnit) -> {
                lines.add("  " + counted(watch.unit(unit), ofUnit));
                grouped(ofUnit, this::cause).forEach((cause, ofCause) -> {
                    lines.add("    " + cause);
                    ofCause.forEach(warning -> lines.add("      • " + line(warning)));
                });
            });
        });
        return lines.stream().map(SafeLine::of).toList();
    }

    private static <K> Map<K, List<Warning>> grouped(List<Warning> warnings, Function<Warning, K> by) {
        return warnings.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    private static String counted(String name, List<Warning> warnings) {
        return name + ": " + warnings.size();
    }

    private String cause(Warning warning) {
        return warning.cause()
                .map(cause -> words().say("cause", cause, watch.cause(cause).orElse("")))
                .orElseGet(() -> words().say("no-cause"));
    }

    private String line(Warning warning) {
        String figures = warning.figures().stream().map(watch::figure).collect(Collectors.joining("; "));
        String reason = warning.reason()
                .map(given -> " " + words().say("reason", given))
                .orElse("");
        return subject(warning) + " — " + figures + "." + reason;
    }

    private String subject(Warning warning) {
        return warning.subject()
                .map(code -> (code + " " + watch.project(code).orElse("")).strip())
                .orElseGet(() -> words().say("whole-unit"));
    }

    private DeskWords words() {
        return watch.words();
    }
}
