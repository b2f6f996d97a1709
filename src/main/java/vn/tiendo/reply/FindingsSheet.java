package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.submission.KeptFinding;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.FrontSheet;
import vn.tiendo.workbook.FrontSheet.Box;
import vn.tiendo.workbook.FrontSheet.Line;
import vn.tiendo.workbook.FrontSheet.Style;
import vn.tiendo.workbook.FrontSheet.Target;
import vn.tiendo.workbook.MarkKind;

/** Composes the first sheet: what came of the check, every finding with the way to its cells, and the rules named. */
final class FindingsSheet {

    private static final List<Double> WIDTHS = List.of(6d, 15d, 18d, 11d, 74d, 20d, 20d, 10d);
    private static final int LABEL = 2;
    private static final int VALUE = 6;

    /** Of one finding as many cells have a line of their own; more are only named. */
    private static final int CELLS_LINKED = 30;

    private final Answer answer;
    private final Rules rules;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> ruleRows = new LinkedHashMap<>();

    private FindingsSheet(Answer answer, Rules rules, Words words) {
        this.answer = answer;
        this.rules = rules;
        this.words = words;
    }

    /** @param remark why it stands alone; empty if the sender's sheets follow */
    static FrontSheet of(Answer answer, Rules rules, Words words, String remark) {
        return new FindingsSheet(answer, rules, words).compose(remark);
    }

    private FrontSheet compose(String remark) {
        lines.add(Line.of(Box.of(words.say("title"), Style.TITLE).over(WIDTHS.size())));
        lines.add(Line.of(Box.of(FrontSheet.MARK, Style.REMARK).over(WIDTHS.size())));
        facts();
        if (!remark.isEmpty()) {
            text(remark);
        }
        text(words.say("todo." + answer.state().name()));
        if (remark.isEmpty()
                && answer.findings().stream().anyMatch(f -> !f.cells().isEmpty())) {
            legend();
        }
        findings();
        return new FrontSheet(words.say("sheet"), WIDTHS, lines);
    }

    private void facts() {
        lines.add(Line.of(
                Box.of(words.say("status"), Style.LABEL).over(LABEL),
                Box.of(words.say("state." + answer.state().name()), status(answer.state()))
                        .over(VALUE)));
        fact("receipt", answer.receipt().map(number -> Long.toString(number)).orElse(words.say("receipt.none")));
        fact("unit", answer.unit().orElse(words.say("unknown")));
        fact("period", answer.period().orElse(words.say("unknown")));
        fact("file", answer.file().value());
        fact("counts", words.say("counts.of", count(MarkKind.ERROR), count(MarkKind.WARNING), count(MarkKind.NOTE)));
    }

    private static Style status(State state) {
        return switch (state) {
            case REJECTED -> Style.ERROR;
            case ACCEPTED_WITH_WARNINGS -> Style.WARNING;
            case ACCEPTED, PENDING -> Style.NOTE;
        };
    }

    private long count(MarkKind kind) {
        return answer.findings().stream()
                .filter(finding -> CellMarks.kind(finding) == kind)
                .count();
    }

    private void fact(String key, String value) {
        lines.add(Line.of(
                Box.of(words.say(key), Style.LABEL).over(LABEL),
                Box.of(value, Style.TEXT).over(VALUE)));
    }

    private void text(String text) {
        lines.add(Line.of(Box.of(text, Style.TEXT).over(WIDTHS.size())));
    }

    private void legend() {
        for (MarkKind kind : MarkKind.values()) {
            lines.add(Line.of(
                    Box.of(words.of(kind), style(kind)).over(LABEL),
                    Box.of(words.say("legend." + kind.name()), Style.TEXT).over(VALUE)));
        }
    }

    private void findings() {
        lines.add(Line.of(Box.of("", Style.TEXT)));
        if (answer.findings().isEmpty()) {
            text(words.say("nothing"));
            return;
        }
        lines.add(new Line(List.of("no", "severity", "where", "cell", "message", "found", "expected", "rule").stream()
                .map(key -> Box.of(words.say("column." + key), Style.HEADER))
                .toList()));
        placeRules();
        for (int i = 0; i < answer.findings().size(); i++) {
            finding(i + 1, answer.findings().get(i));
        }
        explain();
    }

    private void finding(int number, KeptFinding finding) {
        var kind = CellMarks.kind(finding);
        lines.add(Line.of(
                Box.of(Integer.toString(number), Style.BODY),
                Box.of(words.of(kind), style(kind)),
                Box.of(finding.sheet().isEmpty() ? words.say("whole.file") : finding.sheet(), Style.BODY),
                finding.cell().map(cell -> place(finding, cell)).orElse(Box.of("–", Style.BODY)),
                Box.of(words.sentence(finding), Style.BODY),
                Box.of(finding.found(), Style.BODY),
                Box.of(finding.expected(), Style.BODY),
                rule(finding.rule())));
        for (String cell : finding.cells().subList(Math.min(1, cells(finding)), cells(finding))) {
            further(place(finding, cell));
        }
        if (finding.cells().size() > CELLS_LINKED) {
            further(Box.of(words.say("more.cells", finding.cells().size() - CELLS_LINKED), Style.BODY));
        }
    }

    private static int cells(KeptFinding finding) {
        return Math.min(finding.cells().size(), CELLS_LINKED);
    }

    /** Another cell of the finding above. */
    private void further(Box cell) {
        lines.add(Line.of(Box.of("", Style.BODY), Box.of("", Style.BODY), Box.of(words.say("same"), Style.BODY), cell));
    }

    private static Box place(KeptFinding finding, String cell) {
        return Box.of(cell, Style.LINK).leadingTo(new Target(finding.sheet(), CellAddress.of(cell)));
    }

    private Box rule(String id) {
        var row = ruleRows.get(id);
        return row == null
                ? Box.of(id, Style.BODY)
                : Box.of(id, Style.LINK).leadingTo(new Target("", new CellAddress(row, 1)));
    }

    /** Tells where each rule will be explained, before the lines above are written. */
    private void placeRules() {
        int row = lines.size() + 1;
        for (KeptFinding finding : answer.findings()) {
            row += Math.max(1, cells(finding)) + (finding.cells().size() > CELLS_LINKED ? 1 : 0);
        }
        // A gap and a title stand between.
        row += 2;
        for (RuleCatalogue.Entry entry : rules.catalogue().entries()) {
            if (answer.findings().stream().anyMatch(f -> f.rule().equals(entry.id()))) {
                ruleRows.put(entry.id(), row++);
            }
        }
    }

    private void explain() {
        if (ruleRows.isEmpty()) {
            return;
        }
        lines.add(Line.of(Box.of("", Style.TEXT)));
        lines.add(Line.of(Box.of(words.say("rules"), Style.LABEL).over(WIDTHS.size())));
        rules.catalogue().entries().stream()
                .filter(entry -> ruleRows.containsKey(entry.id()))
                .forEach(this::explain);
    }

    private void explain(RuleCatalogue.Entry entry) {
        var said = new ArrayList<String>();
        said.add(words.of(entry.say()));
        said.add(words.of(entry.fix()));
        entry.example().ifPresent(example -> said.add(words.say("example", words.of(example))));
        lines.add(Line.of(
                Box.of(entry.id(), Style.BODY).over(LABEL),
                Box.of(String.join(" ", said), Style.BODY).over(3),
                Box.of(words.say("catalogue", rules.address().apply(entry.id())), Style.BODY)
                        .over(3)));
    }

    private static Style style(MarkKind kind) {
        return switch (kind) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case NOTE -> Style.NOTE;
        };
    }
}
