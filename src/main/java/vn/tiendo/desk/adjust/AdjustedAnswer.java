package vn.tiendo.desk.adjust;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.change.MovedTotals;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.lifecycle.Adjusting;
import vn.tiendo.lifecycle.Adjusting.Answer;
import vn.tiendo.programme.Programme;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.submission.MoveWords;

/** What an adjustment moves, and whether it is kept. */
final class AdjustedAnswer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Programme programme;

    AdjustedAnswer(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
    }

    /**
     * The same for programs.
     *
     * @param kept its number; null where it was only looked at
     */
    private record Whole(
            @Nullable Long kept,
            @Nullable String at,
            String period,
            String unit,
            String form,
            String subject,
            String field,
            String member,
            BigDecimal amount,
            String who,
            String reason,
            @Nullable Long reverses,
            List<MovedTotals.Moved> totals) {}

    void show(Answer.Ready ready, boolean json) {
        if (json) {
            console.say(JSON.writeValueAsString(whole(ready)));
        } else {
            text(ready);
        }
    }

    private Whole whole(Answer.Ready ready) {
        var wanted = ready.wanted();
        var figure = wanted.figure();
        return new Whole(
                ready.kept().map(entry -> entry.id()).orElse(null),
                ready.kept().map(entry -> entry.at().toString()).orElse(null),
                wanted.period().toString(),
                figure.unit().value(),
                figure.form(),
                figure.subject(),
                figure.field(),
                figure.member(),
                Measured.plain(wanted.amount()),
                wanted.by().name(),
                wanted.reason().text(),
                ready.reverses().orElse(null),
                MovedTotals.of(ready.effects()));
    }

    private void text(Answer.Ready ready) {
        var wanted = ready.wanted();
        String figure = SafeLine.of(Adjusting.named(wanted.figure()));
        String amount = new AdjustmentsAsText(console, programme).amount(wanted.figure(), wanted.amount());
        String unit = SafeLine.of(new MoveWords(programme).name(wanted.figure().unit()));
        console.say(ready.reverses()
                .map(id -> console.text("adjust.reversing", id, figure, unit, period(ready), amount))
                .orElseGet(() -> console.text("adjust.adjusting", figure, unit, period(ready), amount)));
        new MovedTotals(console, programme).show(ready.effects());
        console.say(ready.kept()
                .map(entry -> "✔ " + console.text("adjust.kept", entry.id(), DaysAndTimes.second(entry.at())))
                .orElseGet(() -> console.text("adjust.not-yet")));
    }

    private String period(Answer.Ready ready) {
        return console.words().of(programme.named(ready.wanted().period()));
    }
}
