package vn.tiendo.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUp.Asker;
import vn.tiendo.officer.FollowUp.State;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Inheritance;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.progress.score.FieldWords;
import vn.tiendo.progress.score.FieldWords.Field;
import vn.tiendo.progress.score.FieldWords.Row;

/** What units asked for in the period before, row by row of a form, held against what they ask for now. */
record ProposalsBefore(Programme programme, Period period, Instant asOf, FieldWords words) {

    /** So far back is looked at most for when something was asked first. */
    static final int LONGEST = 24;

    /** Nothing where the form is not collected with the period. */
    List<FollowUp> of(String code, String field) {
        return programme.asOf(period).form(code).stream()
                .filter(form -> programme.isDue(form, period))
                .flatMap(form -> of(form, new Field(programme.code(), code, field)).stream())
                .toList();
    }

    private List<FollowUp> of(Form form, Field field) {
        var before = programme.calendar().previous(form.collected(), period);
        var asked = words.of(field, before, asOf);
        if (asked.isEmpty()) {
            return List.of();
        }
        var now = words.of(field, period, asOf);
        var reported = words.reported(programme.code(), period, asOf);
        var since = since(form, field, before, asked.keySet());
        // Some may be there no more.
        var names = programme.asOf(before).units().stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (name, _) -> name));
        var all = new ArrayList<FollowUp>();
        asked.forEach((row, said) -> {
            String source = field.form() + "/" + field.field();
            all.add(new FollowUp(
                    source,
                    source + "/" + row.unit() + "/" + row.subject(),
                    Optional.of(new Asker(
                            row.unit(),
                            names.getOrDefault(row.unit(), row.unit().value()))),
                    said,
                    since.getOrDefault(row, before),
                    state(passedOn(form, row, before, period), said, now, reported),
                    Optional.empty()));
        });
        return all;
    }

    /** @param then the row of whoever reports on it now */
    private static State state(Row then, String said, Map<Row, String> now, Set<UnitCode> reported) {
        String asked = now.get(then);
        if (asked != null) {
            boolean same = Folded.of(asked).key().equals(Folded.of(said).key());
            return same ? State.STILL_ASKED : State.ASKED_OTHERWISE;
        }
        return reported.contains(then.unit()) ? State.NO_LONGER_ASKED : State.UNKNOWN;
    }

    /** The same row of whoever reports on it in a later period: units become others. */
    private Row passedOn(Form form, Row row, Period then, Period later) {
        var schedule = programme.schedule();
        return programme
                .registry()
                .inheritance()
                .reporter(
                        row.unit(),
                        new Inheritance.Row(form, row.subject(), Map.of()),
                        schedule.dataTo(then),
                        schedule.dataTo(later))
                .map(reporter -> new Row(reporter, row.subject()))
                .orElse(row);
    }

    /** The first of the periods in a row in which each was asked. */
    private Map<Row, Period> since(Form form, Field field, Period before, Set<Row> asked) {
        var since = new HashMap<Row, Period>();
        Set<Row> left = new HashSet<>(asked);
        var at = before;
        for (int i = 0; i < LONGEST && !left.isEmpty(); i++) {
            for (Row row : left) {
                since.put(row, at);
            }
            var earlier = programme.calendar().previous(form.collected(), at);
            var subjects = left.stream().map(Row::subject).collect(Collectors.toSet());
            left.retainAll(words.of(field, earlier, asOf, subjects).keySet().stream()
                    .map(row -> passedOn(form, row, earlier, before))
                    .collect(Collectors.toSet()));
            at = earlier;
        }
        return since;
    }
}
