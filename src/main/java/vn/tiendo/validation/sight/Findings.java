package vn.tiendo.validation.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.form.Slot;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.known.Written;

/** What has been seen in one submission so far. Cells marked by an error are remembered, so that what follows from them is folded. */
public final class Findings {
    private final Context context;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<List<Object>, Sighting> joined = new HashMap<>();
    private final Map<Mark, Sighting> marks = new HashMap<>();
    private final Tally tally = new Tally();

    /** Tables may lie side by side in one sheet, so that a row is one of several. */
    private record Mark(String form, int row, Slot slot) {}

    public Findings(Context context) {
        this.context = context;
    }

    /** Adds what was seen, graded for the submission's period; nothing while its rule is not in effect. */
    public void add(Sighting sighting) {
        var sender = context.sender();
        var grade = grade(sighting.rule());
        if (grade.isPresent()) {
            sighting.graded(grade.get());
            sender.period()
                    .flatMap(p -> sighting.rule().exemption(sender.unit(), sighting.subject(), p))
                    .ifPresent(sighting::exempted);
            tally.seen(sighting);
            introduce(sighting);
            take(sighting);
        }
    }

    private Optional<Severity> grade(RuleDefinition rule) {
        return rule.grading().in(context.sender().period());
    }

    /**
     * Counts what a rule would have said under the error that it follows from; nothing while the rule is not in effect.
     *
     * @param about the cell that it would have named, or the code; may be empty
     */
    public void fold(Sighting cause, RuleDefinition consequence, String about) {
        if (grade(consequence).isPresent()) {
            cause.fold(about.isEmpty() ? consequence.id() : consequence.id() + " (" + about + ")");
            tally.folded(1);
        }
    }

    /** By which the submission is checked. */
    public Programme programme() {
        return context.programme();
    }

    /** How much was seen so far. */
    Tally tally() {
        return tally;
    }

    /** What every sentence may name, and which of several tables of a sheet is meant. */
    private void introduce(Sighting sighting) {
        sighting.unless("unit", context.senderName());
        sighting.unless("sheet", Written.text(sighting.sheet()));
        context.sender()
                .period()
                .ifPresent(p -> sighting.unless("period", context.programme().named(p)));
        sighting.form().ifPresent(form -> {
            sighting.unless("form", Written.text(form.number()));
            sighting.unless("thing", Things.of(form));
            if (context.programme().familyOf(form).size() > 1) {
                sighting.oneOfSeveral();
            }
        });
    }

    private void take(Sighting sighting) {
        var host = sighting.kind()
                .map(kind -> joined.computeIfAbsent(kind, _ -> sighting))
                .orElse(sighting);
        if (host == sighting) {
            sightings.add(sighting);
        } else {
            host.join(sighting);
        }
        if (sighting.isError()) {
            mark(sighting, host);
        }
    }

    /** The error that marked one of the row's places, if any did. */
    public Optional<Sighting> cause(Table table, TableRow row, Collection<Slot> slots) {
        return slots.stream()
                .map(slot -> marks.get(new Mark(table.form().code(), row.number(), slot)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The error that marked the place in one of the rows, if any did. */
    public Optional<Sighting> causeAmong(Table table, Collection<TableRow> rows, Slot slot) {
        return rows.stream()
                .flatMap(row -> cause(table, row, Set.of(slot)).stream())
                .findFirst();
    }

    /** What rules have seen in a table. */
    public List<Sighting> in(Table table, String... rules) {
        var wanted = Set.of(rules);
        return sightings.stream()
                .filter(s -> wanted.contains(s.rule().id()) && s.isIn(table))
                .toList();
    }

    /** By rule, in the order seen. */
    Map<String, List<Sighting>> byRule() {
        var byRule = new LinkedHashMap<String, List<Sighting>>();
        sightings.forEach(s ->
                byRule.computeIfAbsent(s.rule().id(), _ -> new ArrayList<>()).add(s));
        return byRule;
    }

    private void mark(Sighting sighting, Sighting host) {
        String form = sighting.form().map(Form::code).orElse("");
        for (var spot : sighting.spots()) {
            spot.row()
                    .ifPresent(row ->
                            spot.slot().ifPresent(slot -> marks.putIfAbsent(new Mark(form, row.number(), slot), host)));
        }
    }
}
