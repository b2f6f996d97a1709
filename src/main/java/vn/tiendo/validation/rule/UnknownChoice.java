package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.EntryValue;
import vn.tiendo.form.Table;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.validation.known.SimilarWords;
import vn.tiendo.validation.known.Written;
import vn.tiendo.validation.observation.Cells;
import vn.tiendo.validation.observation.Codes;
import vn.tiendo.validation.observation.Context;
import vn.tiendo.validation.observation.Observation;
import vn.tiendo.validation.observation.Observations;
import vn.tiendo.validation.observation.Rule;

/** QH02: a choice that has to be made (kind, state) is not in its list, or is blank. Of others TM07 tells. */
record UnknownChoice(RuleDefinition definition) implements Rule {
    private static final int MOST_SHOWN = 20;

    /** Folded. */
    private static final Set<String> NEGATIONS = Set.of("chua", "khong", "chang", "not", "no", "never", "without");

    @Override
    public void check(Context context, Observations out) {
        context.tables(definition)
                .forEach(table -> Cells.ofLeaves(table)
                        .filter(cell -> cell.column().type() == FieldType.CHOICE
                                && context.demands(table).ask(cell))
                        .forEach(cell -> seen(context, table, cell).ifPresent(out::add)));
    }

    private Optional<Observation> seen(Context context, Table table, Cells.Cell cell) {
        var list = cell.column()
                .choices()
                .map(name -> list(context.programme(), name))
                .orElse(List.of());
        var seen = observation().in(table).at(cell).expected(labels(list)).with("labels", labels(list));
        return switch (cell.entry().value()) {
            // Of a picture, and of a damaged cell, DA04 tells.
            case EntryValue.Unreadable(var why)
            when why == EntryValue.Unreadable.Why.PICTURE || why.isOfFile() -> Optional.empty();
            case EntryValue.Unreadable _ ->
                Optional.of(unread(seen, cell.entry().raw(), list));
            case EntryValue.Blank _
            when context.isDue(table.form()) ->
                Optional.of(seen.variant("blank")
                        .joining()
                        .needed(context.demands(table).because(cell)));
            case EntryValue.Blank _,
                    EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Words _,
                    EntryValue.Chosen _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.NotApplicable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** No value of the list, or one of two that are written alike. */
    private static Observation unread(Observation seen, String raw, List<Choice> list) {
        boolean alike =
                list.stream().filter(choice -> likeness(raw, choice) == 1).count() > 1;
        var said = alike ? seen.variant("alike") : seen;
        return said.found(Written.text(raw)).with("nearest", Codes.either(nearest(raw, list)));
    }

    /** Of a registry its members are the choices, by code or name. */
    private static List<Choice> list(Programme programme, String name) {
        return switch (name) {
            case "towns" ->
                programme.towns().stream().map(t -> choice(t.code(), t.name())).toList();
            case "units" ->
                programme.units().stream()
                        .map(u -> choice(u.code().value(), u.name()))
                        .toList();
            case "projects" ->
                programme.projects().stream()
                        .map(p -> choice(p.code(), p.name()))
                        .toList();
            default -> programme.choices().getOrDefault(name, List.of());
        };
    }

    private static Choice choice(String code, String name) {
        return new Choice(code, LocalText.of(name), List.of());
    }

    private static LocalText labels(List<Choice> list) {
        String shown = list.stream().limit(MOST_SHOWN).map(Choice::value).collect(Collectors.joining(", "));
        return LocalText.of(list.size() > MOST_SHOWN ? shown + ", …" : shown);
    }

    private static List<LocalText> nearest(String raw, List<Choice> list) {
        return SimilarWords.best(list, choice -> likeness(raw, choice), 0.4).stream()
                .map(UnknownChoice::named)
                .toList();
    }

    private static double likeness(String raw, Choice choice) {
        boolean denies = denies(raw);
        return Stream.concat(Stream.of(choice.value(), choice.name().vi()), choice.synonyms().stream())
                .filter(way -> denies(way) == denies)
                .mapToDouble(way -> SimilarWords.likeness(raw, way))
                .max()
                .orElse(0);
    }

    /** "Chưa phê duyệt" is much like "Đã phê duyệt", and the opposite. */
    private static boolean denies(String text) {
        return Stream.of(Folded.of(text).key().split(" ", -1)).anyMatch(NEGATIONS::contains);
    }

    private static LocalText named(Choice choice) {
        return choice.value().equals(choice.name().vi())
                ? LocalText.of(choice.value())
                : new LocalText(
                        choice.value() + " (" + choice.name().vi() + ")",
                        choice.value() + " (" + choice.name().en() + ")");
    }
}
