package vn.tiendo.desk.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.Programme;
import vn.tiendo.receipt.ReceiptFacts;
import vn.tiendo.submission.Copies;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.MoveWords;
import vn.tiendo.submission.Standing;

/** Where a submission stands, and how to its deadline, as its receipt says it. Reasons are said whole. */
record PlaceLines(ReceiptFacts facts, DeskWords words) {

    private static final int MOST_COPIES = 5;

    List<String> all() {
        var lines = new ArrayList<String>();
        lines.add(line("standing", standing()));
        lines.addAll(cells());
        lines.add(line("counting", counting()));
        facts.place().copies().map(this::copies).ifPresent(said -> lines.add(line("copies", said)));
        facts.programme().flatMap(this::deadline).ifPresent(said -> lines.add(line("deadline", said)));
        return lines;
    }

    private String line(String key, String value) {
        return ReceiptLines.labelled(words.say(key), SafeLine.of(value).strip());
    }

    private String standing() {
        var standing = facts.place().standing();
        String label = MoveWords.sign(standing) + " " + words.of(MoveWords.label(standing));
        return facts.programme()
                .map(programme -> label + ". " + words.of(new MoveWords(programme).sentence(standing)))
                .orElse(label);
    }

    private List<String> cells() {
        return facts.place().standing() instanceof Standing.SentBack(var move)
                ? move.cells().stream().map(this::cell).map(SafeLine::of).toList()
                : List.of();
    }

    private String cell(Move.Cell cell) {
        return words.say(
                "standing.cell", cell.sheet(), cell.cell(), cell.reason().text());
    }

    private String counting() {
        return switch (facts.place().standing()) {
            case Standing.Counts() -> words.say("counting.yes");
            case Standing.Pending() -> words.say("counting.pending");
            case Standing.Returned(),
                    Standing.Superseded _,
                    Standing.Withdrawn _,
                    Standing.SentBack _,
                    Standing.Held _ ->
                facts.place()
                        .counting()
                        .map(other -> words.say("counting.other", Long.toString(other)))
                        .orElseGet(() -> words.say("counting.none"));
        };
    }

    /** The others, each with where it stands, and why this one counts, if it does. */
    private String copies(Copies copies) {
        String others = copies.others().stream()
                .limit(MOST_COPIES)
                .map(other -> words.say(
                        "copies.one",
                        copies.name(other.submission()),
                        Long.toString(other.submission().receipt()),
                        words.of(MoveWords.label(other.standing()))))
                .collect(Collectors.joining("; "));
        int more = copies.others().size() - MOST_COPIES;
        String all = more > 0 ? words.say("copies.more", others, more) : others;
        return facts.place().standing().counts() ? words.say("copies.this", all) : all;
    }

    private Optional<String> deadline(Programme programme) {
        return facts.place()
                .timeliness()
                .map(time -> new MoveWords(programme).beside(facts.place().standing(), time))
                .map(words::of)
                .filter(said -> !said.isBlank());
    }
}
