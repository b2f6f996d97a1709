package vn.tiendo.progress.sum;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ShownForms;
import vn.tiendo.programme.form.Form;

/** What one run consolidates. */
public record ConsolidationScope(Programme programme, Period period, Instant asOf, long run) {

    public OffsetDateTime asOfUtc() {
        return asOf.atOffset(ZoneOffset.UTC);
    }

    public ShownForms shown() {
        return new ShownForms(programme);
    }

    /** The form whose rows are investments, which the report keeps apart from the province's own figures. */
    Optional<Form> investments() {
        return shown().investments();
    }
}
