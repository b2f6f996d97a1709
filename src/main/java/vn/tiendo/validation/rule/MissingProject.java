package vn.tiendo.validation.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.form.Table;
import vn.tiendo.form.TableRow;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.validation.expression.Expression;
import vn.tiendo.validation.known.SimilarWords;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/**
 * DA19: a running project of the unit is not in the form. One whose row is there with a missing, unknown or doubled code
 * is a consequence of that. Where the rule's {@code holds} is true
 * of what was last reported of a project (it is settled), no row is needed any more.
 */
public record MissingProject(RuleDefinition definition, Optional<Expression> settled) implements Rule {
    private static final double ALIKE = 0.85;

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .filter(t -> t.form().keyed(Form.PROJECTS).isPresent())
                .forEach(table -> context.sender()
                        .unit()
                        .ifPresent(unit -> context.sender()
                                .period()
                                .ifPresent(
                                        period -> check(context, table, missing(context, table, unit, period), out))));
    }

    public List<Project> missing(Context context, Table table, UnitCode unit, Period period) {
        var there = Codes.of(table);
        return context.programme().projectsOf(unit).stream()
                .filter(p -> p.hasBegunBy(period.year()) && !there.contains(p.code()))
                .filter(p -> !isSettled(context, table, p, period))
                .toList();
    }

    private boolean isSettled(Context context, Table table, Project project, Period period) {
        return settled.flatMap(holds -> holds.over(lastTexts(context, table, project, holds.used(), period)))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private static Map<String, Object> lastTexts(
            Context context, Table table, Project project, Set<String> fields, Period period) {
        var last = new HashMap<String, Object>();
        fields.forEach(field -> inCharge(context, project)
                .flatMap(unit ->
                        context.history().lastText(unit, table.form().code(), project.code(), field, period).stream())
                .findFirst()
                .ifPresent(text -> last.put(field, text)));
        return last;
    }

    /** What those said who had it before stands until the unit that has it now says something. */
    private static Stream<UnitCode> inCharge(Context context, Project project) {
        return Stream.concat(
                        Stream.of(project.unit()),
                        context.programme().registry().inheritance().everInChargeOf(project.code()).stream())
                .distinct();
    }

    private void check(Context context, Table table, List<Project> missing, Observations out) {
        var unclear = Codes.unclear(table, out);
        var left = missing.stream().filter(p -> !foldByName(p, unclear, out)).toList();
        if (left.size() <= unclear.size()) {
            left.forEach(project -> out.fold(unclear.removeFirst(), definition, project.code()));
            return;
        }
        left.forEach(p -> out.add(observation()
                .in(table)
                .about(p.code())
                .found(LocalText.of(p.code() + " (" + p.name() + ")"))
                .with("unit", context.senderName())));
    }

    private boolean foldByName(Project project, List<Observation> unclear, Observations out) {
        var cause = unclear.stream()
                .filter(s -> s.row()
                        .map(TableRow::label)
                        .map(l -> isNamed(project, l))
                        .orElse(false))
                .findFirst();
        cause.ifPresent(s -> {
            out.fold(s, definition, project.code());
            unclear.remove(s);
        });
        return cause.isPresent();
    }

    private static boolean isNamed(Project project, String label) {
        return SimilarWords.likeness(project.name(), label) >= ALIKE;
    }
}
