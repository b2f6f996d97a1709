package vn.tiendo.report.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Dimensions;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.watch.Warning;

/** Whose report it is, of one on each member of a dimension: what of rows, warnings and forecasts is its own. */
record Own(Programme programme, String dimension, String key) {

    boolean is(String of, String member) {
        return dimension.equals(of) && key.equals(member);
    }

    boolean is(UnitCode unit) {
        return is(Dimensions.UNIT, unit.value());
    }

    /** Whether a row of the form is the member's. */
    boolean has(String form, RowLine row) {
        return programme
                .form(form)
                .filter(known ->
                        new RowMembers(programme, known, dimension).of(row).contains(key))
                .isPresent();
    }

    /** What of it is the member's; places are held against each other, so that lines are all there. */
    Situation of(Situation all, Consolidation consolidation) {
        var rows = watched(consolidation);
        return new Situation(
                all.lines(),
                Map.of(),
                all.warnings().stream().filter(warning -> has(warning, rows)).toList(),
                all.forecasts().stream()
                        .filter(forecast -> forecast.unit().filter(this::is).isPresent())
                        .toList(),
                all.scores().stream().filter(sheet -> is(sheet.town().unit())).toList(),
                all.sources(),
                all.closed());
    }

    /** What is told of all together. */
    static Situation ofAll(Situation all) {
        return new Situation(
                all.lines(),
                all.courses(),
                all.warnings(),
                all.forecasts().stream()
                        .filter(forecast -> forecast.unit().isEmpty())
                        .toList(),
                all.scores(),
                all.sources(),
                all.closed());
    }

    private Map<String, RowLine> watched(Consolidation consolidation) {
        var rows = new LinkedHashMap<String, RowLine>();
        programme.watch().map(Watch::form).stream()
                .flatMap(form -> consolidation.rows(form).stream())
                .forEach(row -> rows.put(row.unit() + "/" + row.subject(), row));
        return rows;
    }

    private boolean has(Warning warning, Map<String, RowLine> rows) {
        if (warning.subject().isEmpty()) {
            return is(warning.unit());
        }
        String subject = warning.subject().get();
        var row = Optional.ofNullable(rows.get(warning.unit() + "/" + subject))
                .orElseGet(() -> new RowLine(warning.unit(), subject, Map.of(), Map.of()));
        return programme.watch().filter(watch -> has(watch.form(), row)).isPresent();
    }

    /** Those of a form's rows that are the member's; of a report on all, all of them. */
    static List<RowLine> rows(Optional<Own> own, Consolidation consolidation, String form) {
        return consolidation.rows(form).stream()
                .filter(row -> own.map(one -> one.has(form, row)).orElse(true))
                .toList();
    }
}
