package vn.tiendo.desk.metric;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.desk.console.DaysAndTimes;
import vn.tiendo.desk.console.DeskWords;
import vn.tiendo.desk.console.SafeLine;
import vn.tiendo.lifecycle.Adjusting;
import vn.tiendo.progress.explain.Provenance.Side;
import vn.tiendo.progress.sum.BlankRow;
import vn.tiendo.progress.sum.Leaf;
import vn.tiendo.submission.Submission;
import vn.tiendo.submission.adjust.Adjustment;

/** The sentence, and under it the tree down to cells. */
final class ExplainedAsText {

    private final Explained explained;
    private final DeskWords words;
    private final MeasureWords measures;
    private final IndicatorKeyNames names;
    private final List<String> lines = new ArrayList<>();

    private ExplainedAsText(Explained explained, DeskWords words) {
        this.explained = explained;
        this.words = words;
        this.measures = new MeasureWords(explained.programme(), words);
        this.names = new IndicatorKeyNames(explained.programme(), words);
    }

    static List<String> lines(Explained explained, DeskWords words) {
        var text = new ExplainedAsText(explained, words);
        text.lines.add(SafeLine.of(new ExplainedSentence(explained, words).text()));
        var provenance = explained.provenance();
        text.add("numerator", provenance.numerator());
        provenance.denominator().ifPresent(side -> text.add("denominator", side));
        provenance
                .senders()
                .missing()
                .forEach(unit ->
                        text.lines.add(SafeLine.of(words.say("tree.missing", unit, names(text, unit.value())))));
        return text.lines;
    }

    private static String names(ExplainedAsText text, String unit) {
        return text.names.unit(unit).orElse(unit);
    }

    private void add(String name, Side side) {
        lines.add("");
        String title = explained.provenance().denominator().isEmpty() ? words.say("tree.value") : words.say(name);
        String value = side.value()
                .map(number -> measures.number(side.measure(), number))
                .orElse(words.say("nothing"));
        lines.add(SafeLine.of(words.say("tree.side", title, value, measures.formula(side.measure()))));
        explained.parts(side).forEach(part -> {
            lines.add("  "
                    + SafeLine.of(words.say(
                            "tree.submission", facts(part.submission()).toArray())));
            part.leaves().forEach(leaf -> lines.add("    " + SafeLine.of(leaf(side, leaf))));
        });
        side.adjustments().forEach(entry -> lines.add("  " + SafeLine.of(adjustment(side, entry))));
        side.blanks().forEach(blank -> lines.add("  " + SafeLine.of(blank(blank))));
    }

    private List<Object> facts(Submission submission) {
        String unit = submission.unit().map(Object::toString).orElse("");
        return List.of(
                submission.receipt(),
                unit,
                names.unit(unit).orElse(unit),
                submission.arrival().path(),
                words.find("channel." + submission.arrival().channel())
                        .orElse(submission.arrival().channel()),
                DaysAndTimes.second(submission.receivedAt()),
                submission.sha256());
    }

    private String leaf(Side side, Leaf leaf) {
        String member = leaf.member().isEmpty() ? "" : " [" + leaf.member() + "]";
        return words.say(
                "tree.leaf",
                leaf.sheet() + "!" + leaf.cell(),
                leaf.subject() + member,
                leaf.raw(),
                measures.number(side.measure(), leaf.value()));
    }

    private String adjustment(Side side, Adjustment entry) {
        return words.say(
                entry.decision().isPresent() ? "tree.left-out" : "tree.adjustment",
                entry.decision().orElse(entry.id()),
                entry.figure().unit(),
                Adjusting.named(entry.figure()),
                (entry.amount().signum() > 0 ? "+" : "") + measures.number(side.measure(), entry.amount()),
                entry.by().name(),
                DaysAndTimes.second(entry.at()),
                entry.reason());
    }

    private String blank(BlankRow blank) {
        return blank.mark()
                .map(mark ->
                        words.say("tree.marked", blank.receipt(), blank.sheet(), blank.row(), blank.subject(), mark))
                .orElseGet(() -> words.say("tree.blank", blank.receipt(), blank.sheet(), blank.row(), blank.subject()));
    }
}
