package vn.tiendo.form.find;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.form.Reading;
import vn.tiendo.form.Table;
import vn.tiendo.programme.form.Form;

/**
 * Of how many months the figures of a workbook are: those of a sheet as its forms, the whole as the form that is
 * collected most often. A period that is stated and longer than that is one of other figures.
 *
 * @param bySheet of the sheets that hold forms
 * @param whole of what is said anywhere else
 */
public record FormSpans(Map<String, Integer> bySheet, int whole) {

    /** @param known all that there are; a workbook without forms may be of any of them */
    public static FormSpans of(List<Table> tables, List<Reading.Incomplete> incomplete, List<Form> known) {
        var bySheet = Stream.concat(
                        tables.stream().map(table -> Map.entry(table.sheet(), span(table.form()))),
                        incomplete.stream().map(form -> Map.entry(form.sheet(), span(form.form()))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
        return new FormSpans(
                bySheet,
                bySheet.isEmpty()
                        ? known.stream().mapToInt(FormSpans::span).max().orElse(0)
                        : Collections.min(bySheet.values()));
    }

    public int on(String sheet) {
        return bySheet.getOrDefault(sheet, whole);
    }

    private static int span(Form form) {
        return form.collected().span();
    }
}
