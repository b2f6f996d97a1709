package vn.tiendo.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.form.read.StampSheet;
import vn.tiendo.programme.RuleDefinition;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.form.Form;
import vn.tiendo.workbook.CellAddress;
import vn.tiendo.workbook.CellRange;
import vn.tiendo.workbook.draft.BlankSheet;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** How to fill the workbook in and send it, and the rules that it will be held against, by example. */
record InstructionSheet(BlankSource blank) {

    private static final List<Double> WIDTHS = List.of(10.0, 12.0, 52.0, 52.0);

    private static final int STEPS = 7;

    void write(WorkbookDraft draft) {
        var sheet = draft.blankSheet(words().say("instructions"), blank.footer())
                .upright()
                .columns(WIDTHS);
        line(sheet, 1, CellLook.TITLE, StampSheet.instructions(words().language()));
        int row = facts(sheet, 3) + 1;
        for (int step = 1; step <= STEPS; step++) {
            line(sheet, row++, CellLook.PARAGRAPH, words().say("step." + step));
        }
        line(sheet, row + 1, CellLook.SECTION, words().say("rules"));
        line(sheet, row + 2, CellLook.PARAGRAPH, words().say("rules.severities"));
        rules(sheet, row + 3);
    }

    private BlankWords words() {
        return blank.words();
    }

    private int facts(BlankSheet sheet, int top) {
        var programme = blank.programme();
        var facts = List.of(
                List.of(words().say("fact.of"), blank.unit().name() + ", " + blank.named()),
                List.of(words().say("fact.due"), blank.due()),
                List.of(
                        words().say("fact.how"),
                        words().say("fact.how.told", blank.period().toString())),
                List.of(words().say("fact.ask"), words().say("fact.ask.told", words().of(programme.issuer()))),
                List.of(words().say("fact.version"), programme.newestTemplate()));
        int row = top;
        for (var fact : facts) {
            sheet.put(area(row, 1, 2), CellLook.EMPHASIS, CellContent.words(fact.getFirst()));
            sheet.put(area(row++, 3, WIDTHS.size()), CellLook.KNOWN, CellContent.words(fact.getLast()));
        }
        return row;
    }

    private void rules(BlankSheet sheet, int top) {
        var titles = Stream.of("rule", "severity", "example", "fix")
                .map(title -> words().say("rules." + title))
                .toList();
        row(sheet, top, CellLook.HEADER, titles);
        sheet.repeat(top, top);
        int row = top + 1;
        for (var family : blank.families()) {
            var form = family.getFirst();
            var codes = family.stream().map(Form::code).toList();
            String title = form.number() + " – " + words().of(form.printed().title());
            row = rules(
                    sheet,
                    row,
                    title,
                    rules(rule -> rule.on().filter(codes::contains).isPresent()));
        }
        rules(sheet, row, words().say("rules.all"), rules(rule -> rule.on().isEmpty()));
    }

    private int rules(BlankSheet sheet, int top, String title, List<RuleDefinition> rules) {
        if (rules.isEmpty()) {
            return top;
        }
        line(sheet, top, CellLook.GROUP, title);
        int row = top + 1;
        for (RuleDefinition rule : rules) {
            String example = rule.example().map(words()::of).orElseGet(() -> RuleText.of(words().of(rule.say())));
            row(
                    sheet,
                    row++,
                    CellLook.BODY,
                    List.of(rule.id(), severity(rule), example, RuleText.fix(words().of(rule.fix()))));
        }
        return row;
    }

    /** Those that are in effect. */
    private List<RuleDefinition> rules(java.util.function.Predicate<RuleDefinition> wanted) {
        return blank.programme().rules().stream()
                .filter(rule -> grade(rule).isPresent())
                .filter(wanted)
                .sorted(Comparator.comparing(RuleDefinition::id))
                .toList();
    }

    private Optional<Severity> grade(RuleDefinition rule) {
        return rule.grading().in(Optional.of(blank.period()));
    }

    private String severity(RuleDefinition rule) {
        return words().say("severity." + grade(rule).orElse(Severity.NOTE).name());
    }

    private static void row(BlankSheet sheet, int row, CellLook look, List<String> texts) {
        for (int column = 1; column <= texts.size(); column++) {
            sheet.put(new CellAddress(row, column), look, CellContent.words(texts.get(column - 1)));
        }
    }

    private static void line(BlankSheet sheet, int row, CellLook look, String text) {
        sheet.put(area(row, 1, WIDTHS.size()), look, CellContent.words(text));
    }

    private static CellRange area(int row, int from, int to) {
        return new CellRange(new CellAddress(row, from), new CellAddress(row, to));
    }
}
