package vn.tiendo.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.form.Slot;
import vn.tiendo.ledger.KeptFigure;
import vn.tiendo.measure.Period;

/** What was accepted of a form for the period before, by subject and place. */
final class LastTime {

    private final Period period;
    private final Map<String, Map<Slot, KeptFigure>> bySubject = new HashMap<>();
    private final List<String> subjects = new ArrayList<>();

    LastTime(Period period, List<KeptFigure> figures) {
        this.period = period;
        figures.forEach(this::take);
    }

    private void take(KeptFigure figure) {
        bySubject
                .computeIfAbsent(figure.subject(), subject -> {
                    subjects.add(subject);
                    return new HashMap<>();
                })
                .put(new Slot(figure.field(), figure.member()), figure);
    }

    Period period() {
        return period;
    }

    boolean isEmpty() {
        return subjects.isEmpty();
    }

    /** Subjects by their names. */
    List<String> subjects() {
        return subjects.stream().sorted().toList();
    }

    Optional<KeptFigure> of(String subject, Slot slot) {
        return Optional.ofNullable(bySubject.getOrDefault(subject, Map.of()).get(slot));
    }
}
