package vn.tiendo.validation.observation;

import vn.tiendo.programme.RuleDefinition;

/** One way in which a submission can be wrong. Implementations keep no state and are shared between threads. */
public interface Rule {

    /** Its severity and words, as the province declares them. */
    RuleDefinition definition();

    /** Stable; districts see it. */
    default String id() {
        return definition().id();
    }

    /** Adds what it sees; consequences of what stands there already are folded under it instead. */
    void check(Context context, Observations out);

    default Observation observation() {
        return Observation.of(definition());
    }
}
