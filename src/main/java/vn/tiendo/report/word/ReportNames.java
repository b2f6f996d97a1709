package vn.tiendo.report.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Choice;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.DeclaredLabel;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** What people call the things that figures know by code. What is not in the registry is called by its code. */
public record ReportNames(Programme programme) {

    public String unit(UnitCode code) {
        return programme.unit(code).map(Unit::name).orElse(code.value());
    }

    public String shortUnit(UnitCode code) {
        return programme.unit(code).map(Unit::shortName).orElse(code.value());
    }

    /** Each once, in the registry's order; those that it does not know come last, as they come. */
    public List<UnitCode> inOrder(Stream<UnitCode> codes) {
        var places = new HashMap<UnitCode, Integer>();
        programme.units().forEach(unit -> places.putIfAbsent(unit.code(), places.size()));
        return codes.distinct()
                .sorted(Comparator.comparingInt(code -> places.getOrDefault(code, places.size())))
                .toList();
    }

    public String units(List<UnitCode> codes) {
        return String.join(", ", codes.stream().map(this::shortUnit).toList());
    }

    String town(String code) {
        return programme.town(code).map(Town::name).orElse(code);
    }

    public String form(String code) {
        return programme.form(code).map(form -> form.number()).orElse(code);
    }

    /** The choices of a column, in declared order; empty for columns without. */
    public List<Choice> choices(Column column) {
        return column.choices().map(this::choices).orElse(List.of());
    }

    public List<Choice> choices(String list) {
        return programme.choices().getOrDefault(list, List.of());
    }

    /** A column's value for people: a choice by its name, a town by its name, anything else as it is. */
    public String value(Column column, String value) {
        return choice(choices(column), value).orElseGet(() -> town(value));
    }

    static Optional<String> choice(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.name().vi())
                .findFirst();
    }

    /** A column's title, as it is declared; else the lowest label of its first path. */
    public static String title(Column column) {
        return column.words()
                .title()
                .map(LocalText::vi)
                .orElseGet(() -> column.labels().stream()
                        .findFirst()
                        .map(DeclaredLabel::last)
                        .orElse(column.field()));
    }
}
