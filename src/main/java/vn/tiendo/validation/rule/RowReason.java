package vn.tiendo.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.form.Entry;
import vn.tiendo.form.EntryValue;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.form.Column;

/** The reason for what a rule sees, where the sender gave it in columns of the same row before anybody asked. */
final class RowReason {

    private static final String BETWEEN = "; ";

    private RowReason() {}

    /** What the fields of the row say; empty where they say nothing. */
    static Optional<String> of(List<String> fields, FigureRule.Place place, Programme programme) {
        String said = fields.stream()
                .flatMap(field -> place.row().stream()
                        .flatMap(row -> row.entry(field).stream())
                        .flatMap(entry -> place.table().form().column(field).stream()
                                .flatMap(column -> said(entry, column, programme).stream())))
                .collect(Collectors.joining(BETWEEN));
        return Optional.of(said).filter(text -> !text.isBlank());
    }

    private static Optional<String> said(Entry entry, Column column, Programme programme) {
        return switch (entry.value()) {
            case EntryValue.Chosen(var value) -> Optional.of(name(value, column, programme));
            case EntryValue.Words(var text) -> Optional.of(text);
            case EntryValue.Unreadable _ -> Optional.of(entry.raw());
            case EntryValue.Money _,
                    EntryValue.Quantity _,
                    EntryValue.Percent _,
                    EntryValue.Day _,
                    EntryValue.Years _,
                    EntryValue.Named _,
                    EntryValue.Blank _,
                    EntryValue.NotApplicable _,
                    EntryValue.Failed _,
                    EntryValue.NotComputed _ -> Optional.empty();
        };
    }

    /** "b – Giải phóng mặt bằng": whoever reads the reason may not have the list beside him. */
    private static String name(String value, Column column, Programme programme) {
        return column
                .choices()
                .map(list -> programme.choices().getOrDefault(list, List.of()))
                .orElse(List.of())
                .stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.name().vi())
                .filter(name -> !name.equals(value))
                .map(name -> value + " – " + name)
                .findFirst()
                .orElse(value);
    }
}
