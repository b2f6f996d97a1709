package vn.tiendo.report;

import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.Consolidation;

/** Why a unit has no figures in a table. */
record Absences(Consolidation consolidation, Set<UnitCode> returned) {

    static Absences of(Consolidation consolidation) {
        return new Absences(
                consolidation,
                Standing.all(consolidation).stream()
                        .filter(s -> s.state() == Standing.State.RETURNED)
                        .flatMap(s -> s.unit().stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    String why(UnitCode unit) {
        if (!consolidation.coverage().missing().contains(unit)) {
            return "đã nhận; không có số liệu theo biểu này";
        }
        return returned.contains(unit) ? "✖ đã gửi nhưng bị trả lại, chưa có số liệu" : "– chưa gửi";
    }
}
