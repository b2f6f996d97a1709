package vn.tiendo.desk.officer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUpAnswer;

/**
 * Something that was asked in the period before, for programs.
 *
 * @param source the field of a form, or the code of the place of a report
 * @param unit null where the province asked
 * @param state still-asked, no-longer-asked, unknown or assigned
 * @param answer null where the province said nothing
 */
record FollowUpAsJson(
        String key,
        String source,
        @Nullable String unit,
        String words,
        String since,
        String state,
        @Nullable Answer answer) {

    /** @param result done, open or refused */
    record Answer(long kept, String period, String key, String result, String words, String who, String at) {
        static Answer of(FollowUpAnswer answer) {
            return new Answer(
                    answer.id(),
                    answer.period().toString(),
                    answer.key(),
                    answer.result().code(),
                    answer.words(),
                    answer.by().name(),
                    answer.at().toString());
        }
    }

    static FollowUpAsJson of(FollowUp asked) {
        return new FollowUpAsJson(
                asked.key(),
                asked.source(),
                asked.asker().map(asker -> asker.unit().value()).orElse(null),
                asked.words(),
                asked.since().toString(),
                asked.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                asked.answer().map(Answer::of).orElse(null));
    }
}
