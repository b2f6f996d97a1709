package vn.tiendo.report;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import vn.tiendo.programme.Indicator;
import vn.tiendo.programme.Indicator.Measure;
import vn.tiendo.progress.Consolidation;

/** Totals of the investments' fields: as consolidated where an indicator or total says so, else over the rows. */
record InvestmentSums(Consolidation consolidation) {

    /** In đồng for money; empty if no investment states it. */
    Optional<BigDecimal> of(String field) {
        var totals = consolidation.investmentTotals();
        return indicator(field).flatMap(totals::sum).or(() -> totals.sum(field)).or(() -> overRows(field));
    }

    private Optional<String> indicator(String field) {
        return new CollectedForms(consolidation)
                .investments()
                .flatMap(form -> consolidation.programme().indicators().stream()
                        .filter(i ->
                                i.denominator().isEmpty() && i.numerator().equals(new Measure.Sum(form.code(), field)))
                        .map(Indicator::code)
                        .findFirst());
    }

    private Optional<BigDecimal> overRows(String field) {
        return consolidation.investments().stream()
                .map(row -> row.numbers().get(field))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add);
    }
}
