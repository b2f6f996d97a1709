package vn.tiendo.validation.observation;

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
public final class Observations {
    private final Context context;
    private final List<Observation> observations = new ArrayList<>();
    private final Map<List<Object>, Observation> joined = new HashMap<>();
    private final Map<Mark, Observation> marks = new HashMap<>();
    private final ObservationCounts counts = new ObservationCounts();

    /** Tables may lie side by side in one sheet, so that a row is one of several. */
    private record Mark(String form, int row, Slot slot) {}

    public Observations(Context context) {
        this.context = context;
    }

    /** Adds what was seen, graded for the submission's period; nothing while its rule is not in effect. */
    public void add(Observation observation) {
        var sender = context.sender();
        var grade = grade(observation.rule());
        if (grade.isPresent()) {
            observation.graded(grade.get());
            sender.period()
                    .flatMap(p -> observation.rule().exemption(sender.unit(), observation.subject(), p))
                    .ifPresent(observation::exempted);
            counts.seen(observation);
            introduce(observation);
            take(observation);
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
    public void fold(Observation cause, RuleDefinition consequence, String about) {
        if (grade(consequence).isPresent()) {
            cause.fold(about.isEmpty() ? consequence.id() : consequence.id() + " (" + about + ")");
            counts.folded(1);
        }
    }

    /** By which the submission is checked. */
    public Programme programme() {
        return context.programme();
    }

    /** How much was seen so far. */
    ObservationCounts counts() {
        return counts;
    }

    /** What every sentence may name, and which of several tables of a sheet is meant. */
    private void introduce(Observation observation) {
        observation.unless("unit", context.senderName());
        observation.unless("sheet", Written.text(observation.sheet()));
        context.sender()
                .period()
                .ifPresent(p -> observation.unless("period", context.programme().named(p)));
        observation.form().ifPresent(form -> {
            observation.unless("form", Written.text(form.number()));
            observation.unless("thing", RowWord.of(form));
            if (context.programme().familyOf(form).size() > 1) {
                observation.oneOfSeveral();
            }
        });
    }

    private void take(Observation observation) {
        var host = observation
                .kind()
                .map(kind -> joined.computeIfAbsent(kind, _ -> observation))
                .orElse(observation);
        if (host == observation) {
            observations.add(observation);
        } else {
            host.join(observation);
        }
        if (observation.severity() == Severity.ERROR) {
            mark(observation, host);
        }
    }

    /** The error that marked one of the row's places, if any did. */
    public Optional<Observation> cause(Table table, TableRow row, Collection<Slot> slots) {
        return slots.stream()
                .map(slot -> marks.get(new Mark(table.form().code(), row.number(), slot)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The error that marked the place in one of the rows, if any did. */
    public Optional<Observation> causeAmong(Table table, Collection<TableRow> rows, Slot slot) {
        return rows.stream()
                .flatMap(row -> cause(table, row, Set.of(slot)).stream())
                .findFirst();
    }

    /** What rules have seen in a table. */
    public List<Observation> in(Table table, String... rules) {
        var wanted = Set.of(rules);
        return observations.stream()
                .filter(s -> wanted.contains(s.rule().id()) && isIn(s, table))
                .toList();
    }

    private static boolean isIn(Observation seen, Table table) {
        return seen.sheet().equals(table.sheet())
                && seen.form().map(Form::code).equals(Optional.of(table.form().code()));
    }

    /** By rule, in the order seen. */
    Map<String, List<Observation>> byRule() {
        var byRule = new LinkedHashMap<String, List<Observation>>();
        observations.forEach(s ->
                byRule.computeIfAbsent(s.rule().id(), _ -> new ArrayList<>()).add(s));
        return byRule;
    }

    private void mark(Observation observation, Observation host) {
        String form = observation.form().map(Form::code).orElse("");
        for (var spot : observation.spots()) {
            spot.row()
                    .ifPresent(row ->
                            spot.slot().ifPresent(slot -> marks.putIfAbsent(new Mark(form, row.number(), slot), host)));
        }
    }
}
