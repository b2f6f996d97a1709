package vn.tiendo.desk.receipt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.receipt.ReceiptFacts;

/** What verifying came to, in sentences. */
public final class ReceiptVerdictAsText {

    private static final int HASH_SHOWN = 12;
    private static final String INDENT = "   ";

    private final DeskWords words;

    public ReceiptVerdictAsText(Language language) {
        this.words = DeskWords.of("receipt", language);
    }

    public List<String> lines(ReceiptVerdict verdict) {
        return switch (verdict) {
            case ReceiptVerdict.Known(var receipts) -> known(receipts);
            case ReceiptVerdict.Unknown(var file, var alike) -> unknown(file, alike);
            case ReceiptVerdict.Genuine(var now, var amongOthers) -> genuine(now, amongOthers);
            case ReceiptVerdict.Altered(var differences) -> altered(differences);
            case ReceiptVerdict.Unsigned() -> List.of(words.say("unsigned"), words.say("altered.what-now"));
            case ReceiptVerdict.Foreign() -> List.of(words.say("foreign"));
        };
    }

    private List<String> known(List<ReceiptFacts> receipts) {
        var lines = new ArrayList<String>();
        lines.add(words.say("known", Integer.toString(receipts.size())));
        receipts.forEach(facts -> lines.addAll(receipt(facts)));
        return lines;
    }

    private List<String> receipt(ReceiptFacts facts) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.addAll(new ReceiptLines(facts, words).submission());
        return lines;
    }

    private List<String> unknown(ShownFile file, ReceiptVerdict.Alike alike) {
        if (file.sha256().isEmpty()) {
            return List.of(words.say("unknown.large"));
        }
        var lines = new ArrayList<String>();
        lines.add(words.say("unknown"));
        lines.add(words.say("unknown.hash", file.sha256().get(), number(file.size())));
        if (alike.reply()) {
            lines.add(words.say("unknown.reply"));
        }
        if (!alike.sameName().isEmpty()) {
            lines.add(words.say("unknown.name"));
            alike.sameName().forEach(facts -> lines.add(near(facts)));
        }
        alike.sameUnit().ifPresent(facts -> {
            lines.add(words.say("unknown.unit"));
            lines.add(near(facts));
        });
        lines.add(words.say("unknown.what-now"));
        return lines;
    }

    private String near(ReceiptFacts facts) {
        var submission = facts.submission();
        return words.say(
                "near",
                Long.toString(submission.receipt()),
                DaysAndTimes.second(submission.receivedAt()),
                SafeLine.of(submission.arrival().fileName().value()),
                number(submission.size()),
                submission.sha256().substring(0, HASH_SHOWN));
    }

    private List<String> genuine(Optional<ReceiptFacts> now, boolean amongOthers) {
        var lines = new ArrayList<String>();
        lines.add(words.say("genuine"));
        if (amongOthers) {
            lines.add(words.say("genuine.others"));
        }
        lines.add(words.say(now.isPresent() ? "genuine.now" : "genuine.elsewhere"));
        now.ifPresent(facts -> lines.addAll(receipt(facts)));
        return lines;
    }

    private List<String> altered(List<ReceiptVerdict.Difference> differences) {
        var lines = new ArrayList<String>();
        lines.add(
                differences.isEmpty()
                        ? words.say("altered.signature")
                        : words.say("altered", Integer.toString(differences.size())));
        differences.forEach(difference -> lines.addAll(difference(difference)));
        lines.add(words.say("altered.what-now"));
        return lines;
    }

    private List<String> difference(ReceiptVerdict.Difference difference) {
        if (difference.shown().isEmpty()) {
            return List.of(difference
                    .original()
                    .map(line -> words.say("altered.removed.was", line))
                    .orElseGet(() -> words.say("altered.removed")));
        }
        var shown = difference.shown().get();
        String text = SafeLine.of(shown.text());
        if (!difference.signed()) {
            return List.of(words.say("altered.added", where(shown), text));
        }
        return List.of(
                words.say("altered.changed", where(shown), text),
                difference
                        .original()
                        .map(line -> INDENT + words.say("altered.original", line))
                        .orElseGet(() -> INDENT + words.say("altered.unknown")));
    }

    private String where(ReceiptFile.Line line) {
        return line.number() == 0
                ? words.say("altered.member")
                : words.say("altered.line", Integer.toString(line.number()));
    }

    private String number(long number) {
        return words.exact(BigDecimal.valueOf(number));
    }
}
