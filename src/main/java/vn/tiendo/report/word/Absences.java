package vn.tiendo.report.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.progress.consolidation.Consolidation;

/** Why a unit has no figures in a table. */
public record Absences(Consolidation consolidation, Map<UnitCode, Set<UnitStanding.State>> states) {

    public static Absences of(Consolidation consolidation) {
        var states = new HashMap<UnitCode, Set<UnitStanding.State>>();
        UnitStanding.all(consolidation)
                .forEach(s -> s.unit()
                        .ifPresent(unit -> states.computeIfAbsent(unit, _ -> EnumSet.noneOf(UnitStanding.State.class))
                                .add(s.state())));
        return new Absences(consolidation, states);
    }

    public String why(UnitCode unit) {
        var coverage = consolidation.coverage();
        if (coverage.nil().contains(unit)) {
            return UnitStanding.State.NIL.label();
        }
        return coverage.missing().contains(unit)
                ? missing(states.getOrDefault(unit, Set.of())).orElse("– chưa gửi")
                : "đã nhận; không có số liệu theo biểu này";
    }

    /** What a missing unit has sent all the same, the most telling first. */
    private static Optional<String> missing(Set<UnitStanding.State> states) {
        if (states.contains(UnitStanding.State.SENT_BACK)) {
            return Optional.of("↩ tỉnh đã gửi trả, chưa có bài mới được nhận");
        }
        if (states.contains(UnitStanding.State.HELD)) {
            return Optional.of("‖ gửi sau khi kỳ khoá sổ, được giữ lại, chưa tính");
        }
        if (states.contains(UnitStanding.State.RETURNED)) {
            return Optional.of("✖ đã gửi nhưng bị trả lại, chưa có số liệu");
        }
        return states.contains(UnitStanding.State.WITHDRAWN)
                ? Optional.of("↶ đơn vị đã rút, chưa gửi bài mới")
                : Optional.empty();
    }
}
