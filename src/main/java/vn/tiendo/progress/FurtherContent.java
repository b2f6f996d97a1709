package vn.tiendo.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.tiendo.programme.Dimensions;
import vn.tiendo.programme.Form;
import vn.tiendo.programme.ReportDefinition.Kind;
import vn.tiendo.programme.ReportDefinition.Section;
import vn.tiendo.progress.Consolidation.Further;
import vn.tiendo.progress.Consolidation.RowLine;

/** Gathers what a report shows by the programme's definitions alone. */
final class FurtherContent {

    private final Scope scope;
    private final ReportedRows rows;

    FurtherContent(Scope scope, ReportedRows rows) {
        this.scope = scope;
        this.rows = rows;
    }

    Further of(Rolled rolled) {
        return new Further(figures(rolled), shownRows(), rows.subjects(scope, untold()));
    }

    private Map<String, Map<String, Figures>> figures(Rolled rolled) {
        var dimensions = new TreeSet<>(List.of(Dimensions.PROVINCE));
        sections(Kind.INDICATORS).flatMap(section -> section.by().stream()).forEach(dimensions::add);
        scope.programme().indicators().stream()
                .flatMap(indicator -> indicator.by().stream())
                .filter(word -> !Dimensions.USUAL.contains(word))
                .forEach(dimensions::add);
        var figures = new TreeMap<String, Map<String, Figures>>();
        dimensions.forEach(dimension -> figures.put(dimension, rolled.figures(dimension)));
        return figures;
    }

    private Map<String, List<RowLine>> shownRows() {
        var shown = new LinkedHashMap<String, List<RowLine>>();
        Stream.of(Kind.ROWS, Kind.ANSWERS, Kind.ITEMS)
                .flatMap(this::sections)
                .flatMap(section -> section.form().stream())
                .distinct()
                .forEach(
                        code -> shown.put(code, rows.of(scope, scope.programme().form(code))));
        return shown;
    }

    private Stream<Section> sections(Kind kind) {
        return scope.programme().report().sections().stream().filter(section -> section.kind() == kind);
    }

    /** Forms that no other part of the consolidation tells of. */
    private List<Form> untold() {
        var shown = scope.shown();
        var told = Stream.of(shown.projects(), shown.towns(), shown.schemes(), shown.investments())
                .flatMap(form -> form.stream())
                .toList();
        return scope.programme().forms().stream()
                .filter(form -> !told.contains(form))
                .toList();
    }
}
