package vn.tiendo.programme.form;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.measure.Period;

/** All versions of all forms, as they are declared: of one code several, each for periods of its own. */
public final class FormVersions {

    private static final Comparator<Form> BY_AGE = Comparator.comparing(
            form -> form.version().from().map(Period::yearMonth).orElse(YearMonth.of(1, 1)));

    private FormVersions() {}

    /** The newest of each sheet of forms, in the order declared. */
    public static List<Form> newest(List<Form> all) {
        return chosen(all, FormVersions::newestVersion);
    }

    /** Those that are made for the period; of several the one that a workbook need not name, else the newest. */
    public static List<Form> in(Period period, List<Form> all) {
        return chosen(
                all,
                versions -> newestVersion(versions.stream()
                        .filter(form -> form.version().covers(period))
                        .toList()));
    }

    private static List<Form> chosen(List<Form> all, Function<List<Form>, Optional<FormVersion>> choice) {
        Map<String, Optional<FormVersion>> versions = all.stream()
                .collect(Collectors.groupingBy(
                        Form::family, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), choice)));
        return all.stream()
                .filter(form -> Optional.of(form.version()).equals(versions.get(form.family())))
                .toList();
    }

    private static Optional<FormVersion> newestVersion(List<Form> versions) {
        return versions.stream()
                .filter(form -> !form.version().isTold())
                .max(BY_AGE)
                .or(() -> versions.stream().max(BY_AGE))
                .map(Form::version);
    }

    /** The others of its code, the sheet's others not among them; the form need not be one of them itself. */
    public static List<Form> others(Form form, List<Form> all) {
        return all.stream()
                .filter(f -> f.code().equals(form.code()) && !f.version().equals(form.version()))
                .toList();
    }

    /** The latest of the versions of blank workbooks that the programme, or one of its forms, names. */
    public static String newestTemplate(String programmes, List<Form> forms) {
        return Stream.concat(
                        Stream.of(programmes),
                        forms.stream().map(form -> form.version().name()))
                .max(TemplateVersion.ORDER)
                .orElse(programmes);
    }

    /**
     * Each code once, with every field and data item that any of its versions has; in what they share the newest one's
     * word counts. It is what rules, indicators and reports may name.
     */
    public static List<Form> whole(List<Form> all) {
        var newest = newest(all).stream().map(Form::code).toList();
        var byCode = all.stream()
                .sorted(BY_AGE.reversed())
                .collect(Collectors.groupingBy(Form::code, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(newest.stream(), all.stream().map(Form::code))
                .distinct()
                .map(code -> whole(byCode.getOrDefault(code, List.of()), newest(all)))
                .toList();
    }

    private static Form whole(List<Form> versions, List<Form> newest) {
        var first = versions.stream().filter(newest::contains).findFirst().orElseGet(versions::getFirst);
        if (versions.size() == 1) {
            return first;
        }
        var columns = new LinkedHashMap<String, Column>();
        var items = new LinkedHashMap<String, Item>();
        var ordered = new ArrayList<>(List.of(first));
        ordered.addAll(versions);
        for (Form form : ordered) {
            // One that any version works out is not kept in all, so nothing may count on it.
            form.columns().forEach(c -> columns.merge(c.field(), c, (one, other) -> other.isKept() ? one : other));
            form.items().forEach(item -> items.putIfAbsent(item.code(), item));
        }
        return first.with(List.copyOf(columns.values()), List.copyOf(items.values()));
    }
}
