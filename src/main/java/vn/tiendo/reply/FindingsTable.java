package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.finding.Finding;
import vn.tiendo.submission.finding.Explanation;
import vn.tiendo.submission.finding.ReturnedReason;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.mark.FrontSheet.Box;
import vn.tiendo.workbook.mark.FrontSheet.Line;
import vn.tiendo.workbook.mark.FrontSheet.Style;
import vn.tiendo.workbook.mark.FrontSheet.Target;
import vn.tiendo.workbook.mark.MarkKind;

/** The table of findings in the first sheet: a line each, more lines for more cells, and cells for reasons. */
final class FindingsTable {

    /** Of one finding as many cells have a line of their own; more are only named. */
    private static final int CELLS_LINKED = 30;

    private final SenderAnswer answer;
    private final ReplyWords words;
    private final List<FindingsColumn> columns;

    /** @param asking whether reasons can be given in this workbook */
    FindingsTable(SenderAnswer answer, ReplyWords words, boolean asking) {
        this.answer = answer;
        this.words = words;
        this.columns = FindingsColumn.of(asking);
    }

    List<FindingsColumn> columns() {
        return columns;
    }

    /** How many lines it has, without its heading. */
    int height() {
        return answer.findings().stream()
                .mapToInt(f -> Math.max(1, linked(f)) + (f.cells().size() > CELLS_LINKED ? 1 : 0))
                .sum();
    }

    Line heading() {
        return new Line(columns.stream()
                .map(column -> Box.of(column.title(words), Style.HEADER))
                .toList());
    }

    /** @param ruleRows where rules are explained, by id */
    List<Line> lines(Map<String, Integer> ruleRows) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < answer.findings().size(); i++) {
            var finding = answer.findings().get(i);
            lines.add(line(i + 1, finding, ruleRows));
            finding.cells().stream()
                    .limit(CELLS_LINKED)
                    .skip(1)
                    .forEach(cell -> lines.add(further(place(finding, cell))));
            if (finding.cells().size() > CELLS_LINKED) {
                String more = words.say("more.cells", finding.cells().size() - CELLS_LINKED);
                lines.add(further(Box.of(more, Style.BODY)));
            }
        }
        return lines;
    }

    private static int linked(Finding finding) {
        return Math.min(finding.cells().size(), CELLS_LINKED);
    }

    private Line line(int number, Finding finding, Map<String, Integer> ruleRows) {
        return new Line(columns.stream()
                .map(column -> box(column, number, finding, ruleRows))
                .toList());
    }

    private Box box(FindingsColumn column, int number, Finding finding, Map<String, Integer> ruleRows) {
        var kind = CellMarks.kind(finding);
        return switch (column) {
            case NO -> body(Integer.toString(number));
            case SEVERITY -> Box.of(words.of(kind), style(kind));
            case WHERE -> body(finding.sheet().isEmpty() ? words.say("whole.file") : finding.sheet());
            case CELL -> finding.cell().map(cell -> place(finding, cell)).orElse(body("–"));
            case MESSAGE -> body(words.sentence(finding) + follows(finding) + known(number));
            case FOUND -> body(words.withUnit(finding, words.found(finding)));
            case EXPECTED -> body(words.withUnit(finding, words.expected(finding)));
            case REASON -> finding.isWarning() ? Box.of(reason(number), Style.INPUT) : body("");
            case RULE -> rule(finding.rule(), ruleRows);
            case CODE -> body(finding.isWarning() ? finding.identity().substring(0, ReturnedReason.CODE) : "");
        };
    }

    private static Box body(String text) {
        return Box.of(text, Style.BODY);
    }

    /** All that goes once this is mended, where the sentence has room for the first of it only. */
    private String follows(Finding finding) {
        return new Remarks(words).follows(finding).map(all -> "\n" + all).orElse("");
    }

    /** Where a reason that is there already comes from. */
    private String known(int number) {
        return answer.reason(number)
                .filter(Explanation::isCarriedOver)
                .map(reason -> "\n" + words.carriedOver(reason))
                .orElse("");
    }

    private String reason(int number) {
        return answer.reason(number).map(Explanation::words).orElse("");
    }

    /** Another cell of the finding above. */
    private Line further(Box cell) {
        return new Line(columns.stream()
                .map(column -> Optional.of(column)
                        .filter(c -> c == FindingsColumn.CELL)
                        .map(_ -> cell)
                        .orElseGet(() -> body(column == FindingsColumn.WHERE ? words.say("same") : "")))
                .toList());
    }

    static Box place(Finding finding, CellAddress cell) {
        return Box.of(cell.toString(), Style.LINK).leadingTo(new Target(finding.sheet(), cell));
    }

    private static Box rule(String id, Map<String, Integer> ruleRows) {
        var row = ruleRows.get(id);
        return row == null ? body(id) : Box.of(id, Style.LINK).leadingTo(new Target("", new CellAddress(row, 1)));
    }

    static Style style(MarkKind kind) {
        return switch (kind) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case NOTE -> Style.NOTE;
        };
    }
}
