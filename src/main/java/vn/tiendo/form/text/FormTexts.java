package vn.tiendo.form.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.form.EntryValue;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.Wording;
import vn.tiendo.programme.Wording.NumberStyle;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.form.Source;

/** What texts mean in a form's cells whatever their column: marks for what is not there, and several values in one text. */
public final class FormTexts {

    private final Set<String> blank = new HashSet<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final Map<String, InsideText> inside = new HashMap<>();
    private final NumberStyle numbers;
    private final int longest;

    public FormTexts(Form form, Wording wording) {
        this(wording, form.placeholders());
        form.columns().forEach(this::take);
    }

    /** What holds for all forms. */
    public FormTexts(Wording wording, List<String> placeholders) {
        var all = Stream.of(wording.marks().blank(), wording.placeholders(), placeholders)
                .flatMap(List::stream)
                .toList();
        all.forEach(text -> blank.add(key(text)));
        wording.marks().notApplicable().forEach(text -> notApplicable.add(key(text)));
        this.longest = 2
                * Stream.concat(all.stream(), wording.marks().notApplicable().stream())
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        this.numbers = wording.numbers();
    }

    private void take(Column column) {
        column.source().inside().ifPresent(pattern -> inside.put(column.field(), new InsideText(pattern)));
    }

    public NumberStyle numbers() {
        return numbers;
    }

    /** What the text means if it stands for no figure; the text is clean. */
    public Optional<EntryValue> mark(String text) {
        if (text.isEmpty()) {
            return Optional.of(new EntryValue.Blank());
        }
        if (text.length() > longest) {
            return Optional.empty();
        }
        String key = key(text);
        if (blank.contains(key)) {
            return Optional.of(new EntryValue.Blank());
        }
        return notApplicable.contains(key) ? Optional.of(new EntryValue.NotApplicable(text)) : Optional.empty();
    }

    /** Signs without letters are what they are; words are compared folded. */
    private static String key(String text) {
        var folded = Folded.of(text);
        return folded.isEmpty() ? text : folded.key();
    }

    /** The column's share of a cell's text: the whole, or its part of several; nothing if it should be one and is not. */
    public String share(Column column, String text) {
        return switch (column.source()) {
            case Source.Part(String of) -> part(of, column, text).orElse("");
            case Source.Cell _, Source.Answer _ ->
                part(column.field(), column, text).orElse(text);
            case Source.Group _ -> text;
        };
    }

    private Optional<String> part(String of, Column column, String text) {
        return Optional.ofNullable(inside.get(of)).flatMap(pattern -> pattern.part(column.field(), text));
    }
}
