package vn.tiendo.progress.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.adjust.CountingAdjustments;
import vn.tiendo.progress.coverage.LastReports;
import vn.tiendo.progress.coverage.Restating;
import vn.tiendo.progress.coverage.TotalCoverages;
import vn.tiendo.progress.sum.Adding;
import vn.tiendo.progress.sum.ConsolidationScope;
import vn.tiendo.progress.sum.CountingReceipts;
import vn.tiendo.progress.sum.Placing;
import vn.tiendo.progress.sum.SubmittedFigures;
import vn.tiendo.progress.sum.TermPlace;
import vn.tiendo.progress.sum.Totals;

/** Rolls a period up in the units of another day; the province, and all that is not told by units, comes to the same. */
record RestatedMetrics(JdbcClient jdbc, ConsolidationScope scope, List<Indicator> indicators) {

    Restated of(LocalDate day) {
        var restating = new Restating(scope, day);
        var counting = new CountingReceipts(jdbc).of(scope);
        restating.missing(TotalCoverages.expectedByForm(scope), counting.keySet());
        var adding = new Adding(scope, indicators, _ -> true);
        var totals = new Totals();
        add(counting, adding, totals, restating);
        standIn(totals, restating);
        var adjustments = CountingAdjustments.of(jdbc, scope).totals(scope, indicators, _ -> true, restating);
        return new Restated(scope.period(), totals.with(adjustments).rolled(adding.ratios()), adjustments, restating);
    }

    private void add(Map<UnitCode, Long> receipts, Adding adding, Totals totals, Placing placing) {
        new SubmittedFigures(jdbc)
                .forEach(
                        receipts,
                        adding.forms(),
                        (unit, _, stated) -> adding.add(unit, stated.stream(), totals, placing));
    }

    /** What is so on a day is so until another report says otherwise. It is told by units only, not in the province's total. */
    private void standIn(Totals totals, Restating restating) {
        var lasting = indicators.stream()
                .filter(indicator -> indicator.held().restated() == Indicator.Restated.LAST)
                .toList();
        if (!lasting.isEmpty() && !restating.missing().isEmpty()) {
            var last = new LastReports(jdbc).of(scope, restating.missing());
            restating.standIn(last.keySet());
            add(last, new Adding(scope, lasting, TermPlace::isOfUnit), totals, restating);
        }
    }
}
