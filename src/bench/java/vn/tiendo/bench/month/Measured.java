package vn.tiendo.bench.month;

import java.util.OptionalDouble;

/**
 * A month of so many submissions, by ours and by the script.
 *
 * @param ours medians
 * @param script seconds of its process; empty where it cannot run here
 * @param digest of the sums to which both came
 */
record Measured(int submissions, int rounds, Taken ours, OptionalDouble script, String digest) {

    /** Milliseconds for each submission that is here and not there. */
    double furtherOurs(Measured fewer) {
        return 1_000 * (ours.seconds() - fewer.ours.seconds()) / (submissions - fewer.submissions);
    }

    OptionalDouble furtherScript(Measured fewer) {
        return script.isEmpty() || fewer.script.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(1_000
                        * (script.getAsDouble() - fewer.script.getAsDouble())
                        / (submissions - fewer.submissions));
    }
}
