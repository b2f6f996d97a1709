package vn.tiendo.desk.adjust;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.desk.console.TextTable;
import vn.tiendo.desk.metric.AdjustmentAsJson;
import vn.tiendo.desk.metric.MeasureWords;
import vn.tiendo.lifecycle.Adjusting;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.indicator.Indicator.Measure;
import vn.tiendo.progress.adjust.AdjustmentLine;
import vn.tiendo.submission.adjust.AdjustedFigure;

/** The adjustments of the province, one after the other: for people, or for programs an object a line. */
final class AdjustmentsAsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Programme programme;

    AdjustmentsAsText(Console console, Programme programme) {
        this.console = console;
        this.programme = programme;
    }

    void show(List<AdjustmentLine> lines, boolean json) {
        if (json) {
            lines.forEach(line -> console.say(JSON.writeValueAsString(AdjustmentAsJson.of(line))));
        } else if (lines.isEmpty()) {
            console.answer("adjust.none");
        } else {
            new TextTable(console.words().titles("adjust.list-columns"))
                    .rows(lines.stream().map(this::row).toList())
                    .print(console);
        }
    }

    private List<String> row(AdjustmentLine line) {
        var entry = line.entry();
        String standing = console.text("adjust.standing." + line.standing().name());
        return List.of(
                entry.decision().isPresent() ? "" : Long.toString(entry.id()),
                entry.period().toString(),
                entry.figure().unit().value(),
                SafeLine.of(Adjusting.named(entry.figure())),
                amount(entry.figure(), entry.amount()),
                entry.reverses()
                        .or(entry::decision)
                        .map(id -> standing + " " + id)
                        .orElse(standing),
                SafeLine.of(entry.by().name()),
                DaysAndTimes.second(entry.at()),
                SafeLine.of(entry.reason().text()));
    }

    /** Signed, with its unit. */
    String amount(AdjustedFigure figure, BigDecimal amount) {
        var measures = new MeasureWords(programme, DeskWords.of("explain", console.language()));
        return (amount.signum() > 0 ? "+" : "")
                + measures.number(new Measure.Sum(figure.form(), figure.field()), amount);
    }
}
