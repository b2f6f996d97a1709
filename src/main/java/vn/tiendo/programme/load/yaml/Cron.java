package vn.tiendo.programme.load.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;
import vn.tiendo.programme.fault.FaultWords;
import vn.tiendo.programme.fault.LocalText;

/** Tells which part of a cron expression in Spring's six fields Spring does not understand. */
final class Cron {

    private static final List<Field> FIELDS = List.of(
            new Field("second", 0, 59),
            new Field("minute", 0, 59),
            new Field("hour", 0, 23),
            new Field("day", 1, 31),
            new Field("month", 1, 12),
            new Field("weekday", 0, 7));

    private record Field(String name, int least, int most) {}

    private Cron() {}

    /** What is wrong with it, or nothing. */
    static Optional<LocalText> wrong(String expression) {
        var parts = List.of(expression.strip().split("\\s+", -1));
        if (parts.size() != FIELDS.size()) {
            return Optional.of(FaultWords.say("cron.parts", parts.size()));
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!CronExpression.isValidExpression(alone(i, parts.get(i)))) {
                var field = FIELDS.get(i);
                return Optional.of(FaultWords.say(
                        "cron.part", FaultWords.say("cron." + field.name), parts.get(i), field.least, field.most));
            }
        }
        return Optional.empty();
    }

    private static String alone(int place, String part) {
        var parts = new ArrayList<>(Collections.nCopies(FIELDS.size(), "*"));
        parts.set(place, part);
        return String.join(" ", parts);
    }
}
