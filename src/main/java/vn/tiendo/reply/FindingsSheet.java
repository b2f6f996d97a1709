package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.finding.Finding;
import vn.tiendo.submission.State;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.mark.FrontSheet;
import vn.tiendo.workbook.mark.FrontSheet.Box;
import vn.tiendo.workbook.mark.FrontSheet.Line;
import vn.tiendo.workbook.mark.FrontSheet.Style;
import vn.tiendo.workbook.mark.MarkKind;

/**
 * Composes the first sheet: what came of the check, every finding with the way to its cells and, beside warnings, a cell
 * for the reason, and the rules named.
 */
final class FindingsSheet {

    private static final int LABEL = 2;

    private final SenderAnswer answer;
    private final Rules rules;
    private final ReplyWords words;
    private final boolean alone;
    private final FindingsTable table;
    private final int width;
    private final List<Line> lines = new ArrayList<>();

    private FindingsSheet(SenderAnswer answer, Rules rules, ReplyWords words, boolean alone) {
        this.answer = answer;
        this.rules = rules;
        this.words = words;
        this.alone = alone;
        this.table = new FindingsTable(answer, words, asksForReasons(answer, alone));
        this.width = table.columns().size();
    }

    /** A list that stands alone cannot be sent back in place of the sender's workbook. */
    private static boolean asksForReasons(SenderAnswer answer, boolean alone) {
        return !alone && answer.findings().stream().anyMatch(Finding::isWarning);
    }

    /** @param remark why it stands alone; empty if the sender's sheets follow */
    static FrontSheet of(SenderAnswer answer, Rules rules, ReplyWords words, String remark) {
        return new FindingsSheet(answer, rules, words, !remark.isEmpty()).compose(remark);
    }

    private FrontSheet compose(String remark) {
        lines.add(Line.of(Box.of(words.say("title"), Style.TITLE).over(width)));
        lines.add(Line.of(Box.of(FrontSheet.mark(words.locale()), Style.REMARK).over(width)));
        facts();
        if (alone) {
            text(remark);
        }
        text(answer.beside().moved().map(moved -> words.of(moved.sentence())).orElseGet(this::todo));
        sentBack();
        new Remarks(words).strays(answer).forEach(this::text);
        if (!alone && answer.findings().stream().anyMatch(f -> !f.cells().isEmpty())) {
            legend();
        }
        findings();
        return new FrontSheet(
                words.say("sheet"),
                table.columns().stream().map(FindingsColumn::width).toList(),
                lines);
    }

    /** The cells that the province wants put right come before what rules found. */
    private void sentBack() {
        for (Finding cell : answer.sentBack()) {
            lines.add(Line.of(
                    FindingsTable.place(cell, cell.cells().getFirst()).over(LABEL),
                    Box.of(cell.sheet() + " – " + words.sentence(cell), Style.ERROR)
                            .over(width - LABEL)));
        }
    }

    private String todo() {
        boolean otherwise = alone
                && switch (answer.state()) {
                    case ACCEPTED_WITH_WARNINGS, REJECTED -> true;
                    case ACCEPTED, PENDING -> false;
                };
        if (answer.isExplained()) {
            return words.say("todo.explained");
        }
        String todo = words.say("todo." + answer.state().name() + (otherwise ? ".alone" : ""));
        return answer.state() == State.REJECTED && !alone && answer.asksForReasons()
                ? todo + " " + words.say("todo.REJECTED.reasons")
                : todo;
    }

    private void facts() {
        lines.add(Line.of(
                Box.of(words.say("status"), Style.LABEL).over(LABEL),
                answer.beside()
                        .moved()
                        .map(moved -> Box.of(words.of(moved.label()), Style.WARNING))
                        .orElseGet(
                                () -> Box.of(words.say("state." + answer.state().name()), status(answer.state())))
                        .over(width - LABEL)));
        FileFact.of(answer, words).forEach(this::fact);
    }

    private static Style status(State state) {
        return switch (state) {
            case REJECTED -> Style.ERROR;
            case ACCEPTED_WITH_WARNINGS -> Style.WARNING;
            case ACCEPTED, PENDING -> Style.NOTE;
        };
    }

    private void fact(FileFact fact) {
        lines.add(Line.of(
                Box.of(fact.label(), Style.LABEL).over(LABEL),
                Box.of(fact.value(), Style.TEXT).over(width - LABEL)));
    }

    private void text(String text) {
        lines.add(Line.of(Box.of(text, Style.TEXT).over(width)));
    }

    private void legend() {
        for (MarkKind kind : MarkKind.values()) {
            lines.add(Line.of(
                    Box.of(words.of(kind), FindingsTable.style(kind)).over(LABEL),
                    Box.of(words.say("legend." + kind.name()), Style.TEXT).over(width - LABEL)));
        }
    }

    private void findings() {
        lines.add(Line.of(Box.of("", Style.TEXT)));
        if (answer.findings().isEmpty()) {
            text(words.say("nothing"));
            return;
        }
        lines.add(table.heading());
        var ruleRows = ruleRows();
        lines.addAll(table.lines(ruleRows));
        explain(ruleRows);
    }

    /** Where each rule will be explained: below the table, a gap and a title. */
    private Map<String, Integer> ruleRows() {
        int row = lines.size() + 1 + table.height() + 2;
        var rows = new LinkedHashMap<String, Integer>();
        for (RuleCatalogue.Entry entry : rules.catalogue().entries()) {
            if (answer.findings().stream().anyMatch(f -> f.rule().equals(entry.id()))) {
                rows.put(entry.id(), row++);
            }
        }
        return rows;
    }

    private void explain(Map<String, Integer> ruleRows) {
        if (ruleRows.isEmpty()) {
            return;
        }
        lines.add(Line.of(Box.of("", Style.TEXT)));
        lines.add(Line.of(Box.of(words.say("rules"), Style.LABEL).over(width)));
        rules.catalogue().entries().stream()
                .filter(entry -> ruleRows.containsKey(entry.id()))
                .forEach(this::explain);
    }

    private void explain(RuleCatalogue.Entry entry) {
        var said = new ArrayList<String>();
        said.add(words.of(entry.say()));
        said.add(words.of(entry.fix()));
        entry.example().ifPresent(example -> said.add(words.say("example", words.of(example))));
        var id = Box.of(entry.id(), Style.BODY).over(LABEL);
        var explained = Box.of(String.join(" ", said), Style.BODY);
        String address = rules.address().apply(entry.id());
        lines.add(
                address.isEmpty()
                        ? Line.of(id, explained.over(width - LABEL))
                        : Line.of(
                                id,
                                explained.over(3),
                                Box.of(words.say("catalogue", address), Style.BODY)
                                        .over(width - LABEL - 3)));
    }
}
