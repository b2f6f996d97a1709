package vn.tiendo.desk.rules;

import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.intake.check.FileTrial;
import vn.tiendo.intake.check.TableSeen;
import vn.tiendo.programme.Programme;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Timeliness;

/** Answers in sentences, for people. */
final class CheckedAsText implements CheckedAnswer {

    private final Console console;
    private final MoveWords words;

    CheckedAsText(Console console, Programme programme) {
        this.console = console;
        this.words = new MoveWords(programme);
    }

    @Override
    public void show(Path file, FileTrial.Answer answer) {
        var checked = answer.checked();
        console.answer(
                "check.line",
                console.text("check." + checked.verdict().status().name()),
                SafeLine.of(file.toString()),
                checked.unit().map(Object::toString).orElse(console.text("unknown")),
                checked.period().map(Object::toString).orElse(console.text("unknown")));
        if (!answer.tables().isEmpty()) {
            console.say("   "
                    + console.text(
                            "check.read",
                            answer.tables().stream().map(this::read).collect(Collectors.joining("; "))));
        }
        if (!answer.sheets().isEmpty()) {
            console.say("   " + new CellsAccount(console.words()).line(answer.sheets()));
        }
        if (!answer.reasons().isEmpty()) {
            console.say("   " + reasons(answer));
        }
        answer.ifSentNow()
                .filter(Timeliness::isMissed)
                .ifPresent(time -> console.say(
                        "   " + console.text("check.if-sent", console.words().of(words.sentence(time)))));
        checked.verdict()
                .findings()
                .forEach(
                        finding -> console.say("   " + FindingText.of(finding.severity(), finding.message(), console)));
    }

    private String reasons(FileTrial.Answer answer) {
        long strays = answer.reasons().stream()
                .filter(reason -> reason.ordinal().isEmpty())
                .count();
        long apt = answer.reasons().size() - strays;
        return strays == 0 ? console.text("check.reasons", apt) : console.text("check.reasons.strays", apt, strays);
    }

    private String read(TableSeen table) {
        return table.absent().isEmpty()
                ? console.text("check.table", table.table(), table.rows())
                : console.text("check.table.absent", table.table(), table.rows(), String.join(", ", table.absent()));
    }
}
