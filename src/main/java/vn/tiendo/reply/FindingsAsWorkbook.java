package vn.tiendo.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Heading;
import vn.tiendo.finding.Finding;
import vn.tiendo.validation.RuleCatalogue;
import vn.tiendo.workbook.draft.SheetDraft;
import vn.tiendo.workbook.draft.WorkbookDraft;

/** Findings as a workbook of their own (.xlsx): a list to filter and sort, text cells only, and the rules that it names. */
public final class FindingsAsWorkbook {

    private static final Set<FindingField> CENTRED =
            Set.of(FindingField.NUMBER, FindingField.RULE, FindingField.CONSEQUENCES, FindingField.LEFT_OUT);

    /** The address goes last: there may be none. */
    private static final List<String> RULE_COLUMNS = List.of("rule", "say", "fix", "catalogue");

    private final SenderAnswer answer;
    private final Rules rules;
    private final ReplyWords words;
    private final Locale language;

    public FindingsAsWorkbook(SenderAnswer answer, Rules rules, Locale language) {
        this.answer = answer;
        this.rules = rules;
        this.words = ReplyWords.in(language);
        this.language = language;
    }

    /**
     * Writes it; closes nothing.
     *
     * @param made what its properties give as the time of making
     */
    public void write(Instant made, OutputStream out) throws IOException {
        String title = words.say("title");
        try (var workbook = WorkbookDraft.of(title, "tiendo", made).speaking(language)) {
            list(workbook.sheet(words.say("sheet"), title));
            rules(workbook.sheet(words.say("sheet.rules"), title));
            workbook.write(out);
        }
    }

    private void list(SheetDraft sheet) {
        sheet.columns(FindingField.widths());
        sheet.line(CellLook.TITLE, words.say("title"));
        sheet.line(CellLook.PARAGRAPH, about());
        new Remarks(words).copies(answer).ifPresent(copies -> sheet.line(CellLook.PARAGRAPH, copies));
        new Remarks(words).since(answer).ifPresent(since -> sheet.line(CellLook.PARAGRAPH, since));
        new Remarks(words).reasons(answer).ifPresent(reasons -> sheet.line(CellLook.PARAGRAPH, reasons));
        new Remarks(words).strays(answer).forEach(stray -> sheet.line(CellLook.PARAGRAPH, stray));
        sheet.heading(new Heading(Stream.of(FindingField.values())
                        .map(field -> List.of(field.title(words)))
                        .toList()))
                .pin(3);
        answer.told().forEach(told -> sheet.row(look(told.finding()), row(told)));
        sheet.filter();
    }

    private String about() {
        return Stream.of(
                        words.say("state." + answer.state().name()),
                        words.say("receipt") + " "
                                + answer.receipt().map(n -> Long.toString(n)).orElse(words.say("receipt.none")),
                        answer.unit().orElse(words.say("unknown")),
                        answer.period().map(words::of).orElse(words.say("unknown")),
                        answer.file().value())
                .collect(Collectors.joining(" · "));
    }

    private static CellLook look(Finding finding) {
        return finding.isError() ? CellLook.WORST : finding.isWarning() ? CellLook.WARNING : CellLook.BODY;
    }

    private List<CellContent> row(SenderAnswer.Told told) {
        return Stream.of(FindingField.values())
                .map(field -> content(field, field.of(told, words)))
                .toList();
    }

    private CellContent content(FindingField field, String text) {
        boolean explained = field == FindingField.RULE && isInCatalogue(text);
        if (explained) {
            return new CellContent.Link(text, words.say("sheet.rules"));
        }
        return CENTRED.contains(field) ? CellContent.centred(text) : CellContent.words(text);
    }

    private boolean isInCatalogue(String rule) {
        return rules.catalogue().entries().stream().anyMatch(entry -> entry.id().equals(rule));
    }

    private void rules(SheetDraft sheet) {
        var told = rules.catalogue().entries().stream()
                .filter(entry ->
                        answer.findings().stream().anyMatch(f -> f.rule().equals(entry.id())))
                .toList();
        boolean reachable = told.stream().anyMatch(entry -> !address(entry).isEmpty());
        int columns = reachable ? RULE_COLUMNS.size() : RULE_COLUMNS.size() - 1;
        sheet.columns(List.of(9.0, 80.0, 60.0, 40.0).subList(0, columns));
        sheet.line(CellLook.TITLE, words.say("rules"));
        sheet.heading(new Heading(RULE_COLUMNS.stream()
                        .limit(columns)
                        .map(key -> List.of(words.say("rules." + key)))
                        .toList()))
                .pin(1);
        told.forEach(entry -> sheet.row(CellLook.BODY, row(entry).subList(0, columns)));
    }

    private String address(RuleCatalogue.Entry entry) {
        return rules.address().apply(entry.id());
    }

    private List<CellContent> row(RuleCatalogue.Entry entry) {
        return List.of(
                CellContent.centred(entry.id()),
                CellContent.words(words.of(entry.say())),
                CellContent.words(words.of(entry.fix())),
                CellContent.words(address(entry)));
    }
}
