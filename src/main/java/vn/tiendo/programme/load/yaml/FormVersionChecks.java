package vn.tiendo.programme.load.yaml;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Column;
import vn.tiendo.programme.form.FieldType;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.load.file.Faults;
import vn.tiendo.programme.load.file.YamlValue;

/** What has to agree between the versions of a form: every period has one, and a field means the same in all. */
public final class FormVersionChecks {

    private final Faults faults;

    public FormVersionChecks(Faults faults) {
        this.faults = faults;
    }

    /** @param files all files of {@code forms/} */
    public void check(List<FormFile> files) {
        files.stream()
                .collect(Collectors.groupingBy(FormFile::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(versions -> versions.size() > 1)
                .forEach(this::checkVersions);
    }

    private void checkVersions(List<FormFile> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (FormFile earlier : versions.subList(0, i)) {
                checkApart(versions.get(i), earlier);
            }
        }
        checkWithoutHoles(versions);
        checkFields(versions);
    }

    private void checkApart(FormFile file, FormFile other) {
        var mine = file.version();
        var theirs = other.version();
        boolean same = mine.equals(theirs); // told as one form declared twice
        boolean told = mine.isTold() || theirs.isTold();
        if (!same && !told && mine.overlaps(theirs)) {
            tell(
                    file.place(),
                    FaultWords.say("version.overlap", file.code(), mine.told()),
                    FaultWords.say("version.overlap.fix", other.place(), theirs.told()));
        }
        for (YamlValue text : file.toldBy()) {
            boolean taken = theirs.toldBy().stream().map(Folded::of).anyMatch(Folded.of(text.text())::equals);
            if (!same && taken) {
                tell(
                        text.place(),
                        FaultWords.say("version.told-twice", text.text(), other.place()),
                        FaultWords.say("version.told-twice.fix"));
            }
        }
    }

    /** Between the first version and the last, every period has one. */
    private void checkWithoutHoles(List<FormFile> versions) {
        var ordered = versions.stream()
                .sorted(Comparator.comparing(
                        file -> file.version().from().map(Period::yearMonth).orElse(YearMonth.of(1, 1))))
                .toList();
        var last = ordered.getFirst().version().until();
        for (FormFile file : ordered) {
            var from = file.version().from();
            if (last.isPresent() && from.isPresent() && from.get().previous().compareTo(last.get()) > 0) {
                var first = Period.of(last.get().yearMonth().plusMonths(1));
                tell(
                        file.place(),
                        from.get().previous().equals(first)
                                ? FaultWords.say("version.hole.period", file.code(), first)
                                : FaultWords.say(
                                        "version.hole.periods",
                                        file.code(),
                                        first,
                                        from.get().previous()),
                        FaultWords.say("version.hole.fix", first));
            }
            last = later(last, file.version().until());
        }
    }

    private static Optional<Period> later(Optional<Period> one, Optional<Period> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(one.get().compareTo(other.get()) > 0 ? one.get() : other.get());
    }

    /** A field that keeps its name is compared across versions: with the period before, with last year. */
    private void checkFields(List<FormFile> versions) {
        var subjects = new HashMap<String, Form.Subject>();
        Map<String, Map<String, Column>> known = new HashMap<>();
        for (FormFile file : versions) {
            for (Form form : file.forms()) {
                if (subjects.merge(form.code(), form.subject(), (before, _) -> before) != form.subject()) {
                    tell(
                            file.place(),
                            FaultWords.say("version.subject", form.code()),
                            FaultWords.say("version.subject.fix"));
                }
                var fields = known.computeIfAbsent(form.code(), _ -> new HashMap<>());
                for (Column column : form.columns()) {
                    checkField(file, form, column, Optional.ofNullable(fields.putIfAbsent(column.field(), column)));
                }
            }
        }
    }

    private void checkField(FormFile file, Form form, Column column, Optional<Column> before) {
        before.filter(other -> !meaning(other).equals(meaning(column)))
                .ifPresent(other -> tell(
                        file.placeOf(form, column),
                        FaultWords.say("version.field", column.field(), meaning(column), meaning(other)),
                        FaultWords.say("version.field.fix")));
    }

    private static LocalText meaning(Column column) {
        String unit = column.type() == FieldType.NUMBER && !column.unit().isEmpty() ? " (" + column.unit() + ")" : "";
        String type = column.type().name().toLowerCase(Locale.ROOT) + unit;
        return column.across().isEmpty()
                ? LocalText.of(type)
                : FaultWords.say("field.across", type, String.join("/", column.across()));
    }

    private void tell(DefinitionPlace place, LocalText what, LocalText expected) {
        faults.add(place, what, expected);
    }
}
