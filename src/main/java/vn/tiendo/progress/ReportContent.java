package vn.tiendo.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiendo.programme.ShownContent;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.progress.consolidation.Consolidation.RowLine;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.Figures;
import vn.tiendo.progress.sum.Rolled;

/** Gathers the figures and rows that a period's report shows, or names things from. */
final class ReportContent {

    private final ConsolidationScope scope;
    private final ReportedRows reported;
    private final ShownContent shown;

    ReportContent(ConsolidationScope scope, ReportedRows reported) {
        this.scope = scope;
        this.reported = reported;
        this.shown = new ShownContent(scope.programme());
    }

    Map<String, Map<String, Figures>> figures(Rolled rolled) {
        var figures = new TreeMap<String, Map<String, Figures>>();
        shown.dimensions().forEach(dimension -> figures.put(dimension, rolled.figures(dimension)));
        return figures;
    }

    /** Those that sections show, in their order, then the others. */
    Map<String, List<RowLine>> rows() {
        var rows = new LinkedHashMap<String, List<RowLine>>();
        shown.forms()
                .forEach(code ->
                        rows.put(code, reported.of(scope, scope.programme().form(code))));
        told().forEach(code -> rows.computeIfAbsent(
                code, _ -> reported.of(scope, scope.programme().form(code))));
        var forms = scope.shown();
        Stream.of(forms.towns(), forms.schemes(), forms.investments())
                .flatMap(Optional::stream)
                .forEach(form -> rows.computeIfAbsent(form.code(), _ -> reported.of(scope, Optional.of(form))));
        // Names alone are read of what no section shows: there may be very many.
        forms.projects()
                .ifPresent(form -> rows.computeIfAbsent(form.code(), _ -> reported.words(scope, Optional.of(form))));
        return rows;
    }

    /** Forms whose rows signed reports are told from: of one on each member, whose rows are whose. */
    private Stream<String> told() {
        var programme = scope.programme();
        return programme.report().signed().stream()
                .flatMap(report -> Stream.concat(
                        report.items().flatMap(item -> item.formsOf(programme.indicators()).stream()),
                        report.one().flatMap(_ -> programme.watch()).map(Watch::form).stream()));
    }

    Map<String, Long> subjects() {
        return reported.subjects(scope, untold());
    }

    /** Forms that no other part of the consolidation tells of. */
    private List<Form> untold() {
        ShownForms forms = scope.shown();
        var told = Stream.of(forms.projects(), forms.towns(), forms.schemes(), forms.investments())
                .flatMap(Optional::stream)
                .toList();
        return scope.programme().forms().stream()
                .filter(form -> !told.contains(form))
                .toList();
    }
}
