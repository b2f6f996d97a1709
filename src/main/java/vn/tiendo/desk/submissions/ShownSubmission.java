package vn.tiendo.desk.submissions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.desk.console.Console;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.Programme;
import vn.tiendo.store.OpenStores;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.Timelines;
import vn.tiendo.submission.Timeliness;

/** A submission as the command line shows it. */
record ShownSubmission(
        Programme programme,
        Submission submission,
        Standing standing,
        Optional<Timeliness> timeliness,
        List<Timelines.Event> events) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ShownSubmission of(Programme programme, Submission submission, OpenStores stores, Instant now) {
        return new ShownSubmission(
                programme,
                submission,
                stores.standings().of(submission.receipt(), now).orElseThrow(),
                stores.standings().timeliness(programme, submission),
                stores.timelines().of(programme, submission, now));
    }

    /** For a table. */
    List<String> row(Console console) {
        return List.of(
                Long.toString(submission.receipt()),
                submission.unit().map(Object::toString).orElse("?"),
                submission.period().map(Object::toString).orElse("?"),
                sign() + " " + console.words().of(MoveWords.label(standing))
                        + (nil() ? " " + console.text("nil.aside") : ""),
                DaysAndTimes.time(submission.receivedAt()),
                timeliness.map(time -> late(time, console)).orElse(""),
                SafeLine.of(submission.arrival().fileName().value()));
    }

    private static String late(Timeliness timeliness, Console console) {
        return switch (timeliness) {
            case Timeliness.InTime _ -> console.text("in-time");
            case Timeliness.Trial _ -> console.text("late.trial");
            case Timeliness.Late(var _, var days) -> console.text("late", days);
            case Timeliness.AfterClosing after -> console.text("late.closed", after.workingDays());
        };
    }

    private String sign() {
        return nil() && standing.counts() ? "○" : MoveWords.sign(standing);
    }

    private boolean nil() {
        return submission.arrival().isDeclaration();
    }

    /** For a person. */
    List<String> lines(Console console) {
        var told = console.words();
        var words = new MoveWords(programme);
        var lines = new ArrayList<String>();
        lines.add(told.say(
                        "shown.head",
                        submission.receipt(),
                        submission.unit().map(words::name).orElse(told.say("unit.unknown")),
                        submission
                                .period()
                                .map(p -> told.of(programme.named(p)))
                                .orElse(told.say("period.unknown")))
                + (nil() ? told.say("shown.nil") : ""));
        lines.add(told.say("shown.file", submission.arrival().fileName(), submission.sha256()));
        lines.add(MoveWords.sign(standing) + " " + told.of(MoveWords.label(standing)) + ". "
                + told.of(words.sentence(standing)));
        timeliness
                .map(time -> told.of(words.beside(standing, time)))
                .filter(said -> !said.isBlank())
                .ifPresent(lines::add);
        cells().forEach(cell -> lines.add("  " + told.say("shown.cell", cell.sheet(), cell.cell(), cell.reason())));
        events.forEach(event -> lines.add("  " + DaysAndTimes.time(event.at()) + "  " + told.of(event.what())));
        return lines.stream().map(SafeLine::of).toList();
    }

    private List<Move.Cell> cells() {
        return standing instanceof Standing.SentBack(var move) ? move.cells() : List.of();
    }

    /** For programs. */
    String asJson() {
        var node = JSON.createObjectNode();
        node.put("receipt", submission.receipt());
        node.put("programme", programme.code());
        node.put("unit", submission.unit().map(Object::toString).orElse(null));
        node.put("period", submission.period().map(Object::toString).orElse(null));
        node.put("file", submission.arrival().fileName().value());
        node.put("channel", submission.arrival().channel());
        node.put("sha256", submission.sha256());
        node.put("receivedAt", submission.receivedAt().toString());
        node.put("state", submission.state().code());
        node.put("nil", nil());
        node.put("standing", standing.code());
        node.put("counts", standing.counts());
        standing(node);
        timeliness.ifPresent(time -> time(node, time));
        return JSON.writeValueAsString(node);
    }

    private void standing(ObjectNode node) {
        switch (standing) {
            case Standing.Superseded(var by) -> node.put("supersededBy", by);
            case Standing.Held(var since) -> node.put("closedSince", since.toString());
            case Standing.Withdrawn(var move) -> move(node, move);
            case Standing.SentBack(var move) -> move(node, move);
            case Standing.Pending(), Standing.Returned(), Standing.Counts() -> {}
        }
    }

    private static void move(ObjectNode node, Move move) {
        node.put("by", move.by().name());
        node.put("at", move.at().toString());
        node.put("reason", move.reason().text());
        var cells = node.putArray("cells");
        move.cells()
                .forEach(cell -> cells.addObject()
                        .put("form", cell.form())
                        .put("sheet", cell.sheet())
                        .put("cell", cell.cell())
                        .put("reason", cell.reason().text()));
    }

    private void time(ObjectNode node, Timeliness time) {
        submission
                .period()
                .ifPresent(period ->
                        node.put("due", programme.schedule().due(period).toString()));
        node.put("workingDaysLate", time.workingDaysLate());
        if (time instanceof Timeliness.AfterClosing after) {
            node.put("periodClosedSince", after.closedSince().toString());
            node.put(
                    "periodReopenedAt",
                    after.reopenedAt().map(Instant::toString).orElse(null));
        }
    }
}
