package vn.tiendo.officer;

import java.util.Optional;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;

/**
 * Something that was asked in the period before, and what became of it.
 *
 * @param source the field of a form, {@code B01/proposal}, or the code of the place of a report in which it was asked
 * @param key its own, the same in every period in which it is asked: {@code B01/proposal/095/7834023}
 * @param asker who asked; empty where the province did
 * @param words in which it was asked
 * @param since the first period from which on it was asked without a break
 * @param state by what is asked now
 * @param answer what the province said
 */
public record FollowUp(
        String source,
        String key,
        Optional<Asker> asker,
        String words,
        Period since,
        State state,
        Optional<FollowUpAnswer> answer) {

    /**
     * A unit that asked.
     *
     * @param name as it was called when it did
     */
    public record Asker(UnitCode unit, String name) {}

    /** Whether it is asked still. */
    public enum State {
        /** The unit writes the same there now, too. */
        STILL_ASKED,
        /** It writes something else there now. */
        ASKED_OTHERWISE,
        /** It reported, and asks nothing there. */
        NO_LONGER_ASKED,
        /** It did not report. */
        UNKNOWN,
        /** A task, which lasts until somebody says that it is done. */
        ASSIGNED
    }

    /** What a unit's asking is about, as its form has it; empty of a task. */
    public String subject() {
        return asker.map(one -> source + "/" + one.unit() + "/")
                .filter(key::startsWith)
                .map(start -> key.substring(start.length()))
                .orElse("");
    }

    /** The same with an answer. */
    FollowUp with(FollowUpAnswer said) {
        return new FollowUp(source, key, asker, words, since, state, Optional.of(said));
    }

    /** The same with the last of the answers to it. What was said before it was asked anew answers something else. */
    public FollowUp answered(Iterable<FollowUpAnswer> answers) {
        var answered = this;
        for (FollowUpAnswer said : answers) {
            if (said.key().equals(key) && said.period().compareTo(since) > 0) {
                answered = answered.with(said);
            }
        }
        return answered;
    }
}
