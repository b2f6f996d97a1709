package vn.tiendo.officer;

import java.time.Instant;
import java.util.Locale;
import vn.tiendo.measure.Period;
import vn.tiendo.submission.Actor;

/**
 * What the province says became of something that was asked.
 *
 * @param period of the report in which it is told
 * @param key of what was asked: {@link FollowUp#key}
 * @param words empty where a word is all
 * @param at its place in the one order of the programme
 */
public record FollowUpAnswer(long id, Period period, String key, Result result, String words, Actor by, Instant at) {

    /** What became of it. */
    public enum Result {
        DONE,
        OPEN,
        REFUSED;

        /** As programs read it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
