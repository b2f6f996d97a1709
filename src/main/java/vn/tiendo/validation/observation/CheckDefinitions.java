package vn.tiendo.validation.observation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.validation.expression.RegisterRecords;

/** What submissions are held against, besides the rules. What is so for a period is worked out once. Thread-safe. */
public final class CheckDefinitions {

    private final Then today;
    private final KnownNames names;
    private final ColumnFormulas formulas;
    private final Map<Period, Then> asOf = new ConcurrentHashMap<>();

    public CheckDefinitions(Programme programme, RegisterRecords registry, KnownNames names, ColumnFormulas formulas) {
        this.today = new Then(programme, registry);
        this.names = names;
        this.formulas = formulas;
    }

    /** The programme with what is valid for a period, and its registers. */
    public record Then(Programme programme, RegisterRecords registry) {}

    /** As of the period; all that is known where none is named. */
    public Then asOf(Optional<Period> period) {
        return period.map(named -> asOf.computeIfAbsent(named, this::then)).orElse(today);
    }

    /** Mostly nothing in the registers has changed by then. */
    private Then then(Period period) {
        var then = today.programme().asOf(period);
        boolean same = then.towns().equals(today.programme().towns())
                && then.projects().equals(today.programme().projects());
        return new Then(then, same ? today.registry() : new RegisterRecords(then));
    }

    KnownNames names() {
        return names;
    }

    ColumnFormulas formulas() {
        return formulas;
    }
}
