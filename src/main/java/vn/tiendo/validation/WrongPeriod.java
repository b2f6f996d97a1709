package vn.tiendo.validation;

import java.util.regex.Pattern;
import vn.tiendo.measure.Folded;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.RuleDefinition;

/** TM02: the period that the workbook states is not the one it is sent for; or nobody says which; or its sheets disagree. */
record WrongPeriod(RuleDefinition definition) implements Rule {
    private static final Pattern PERIOD = Pattern.compile("\\b(thang|qui|ki bao cao|\\d{4} \\d{2})\\b");

    @Override
    public void check(Context context, Findings out) {
        var identity = context.reading().identity();
        var claimed = context.claim().period();
        if (identity.period().isEmpty() && claimed.isEmpty()) {
            out.add(sighting()
                    .variant("unnamed")
                    .found(
                            identity.periodText().isBlank()
                                    ? Words.findings().say("nothing")
                                    : Written.text(identity.periodText())));
        } else if (claimed.isPresent() && identity.period().isPresent() && !claimed.equals(identity.period())) {
            var programme = context.programme();
            out.add(sighting()
                    .found(programme.named(identity.period().get()))
                    .expected(programme.named(claimed.get())));
        }
        identity.conflicts().stream()
                .filter(WrongPeriod::isPeriod)
                .forEach(other -> out.add(sighting()
                        .variant("conflict")
                        .found(Written.text(other))
                        .expected(context.sender()
                                .period()
                                .map(context.programme()::named)
                                .orElse(LocalText.of("")))));
    }

    /** Whether words about a conflict speak of a period rather than of a unit. */
    static boolean isPeriod(String conflict) {
        return PERIOD.matcher(Folded.of(conflict).key()).find();
    }
}
