package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.workbook.mark.MarkKind;

/** Findings as lines of plain text, for a terminal or a mail: numbered, as {@code reason} asks for them. */
public final class FindingsAsText {

    private final SenderAnswer answer;
    private final ReplyWords words;
    private final List<String> lines = new ArrayList<>();

    private FindingsAsText(SenderAnswer answer, ReplyWords words) {
        this.answer = answer;
        this.words = words;
    }

    /** Lines that end with a line break. Strangers' text in them is one line each, without control characters. */
    public static String of(SenderAnswer answer, Locale language) {
        return new FindingsAsText(answer, ReplyWords.in(language)).text();
    }

    private String text() {
        lines.add(answer.beside()
                .moved()
                .map(moved -> words.of(moved.label()))
                .orElseGet(() -> words.say("state." + answer.state().name())));
        FileFact.of(answer, words).forEach(fact -> lines.add("  " + fact.label() + ": " + fact.value()));
        moved();
        lines.addAll(new Remarks(words).strays(answer));
        answer.told().forEach(this::finding);
        return String.join("\n", lines.stream().map(FindingsAsText::oneLine).toList()) + "\n";
    }

    /** Why it does not count, though it was accepted, and what the province wants put right. */
    private void moved() {
        answer.beside().moved().ifPresent(moved -> lines.add("  " + words.of(moved.sentence())));
        answer.sentBack()
                .forEach(cell ->
                        lines.add("  - " + cell.sheet() + "!" + cell.cells().getFirst() + ": " + words.sentence(cell)));
    }

    private void finding(SenderAnswer.Told told) {
        var finding = told.finding();
        String message = words.of(finding.message());
        lines.add(told.ordinal() + ". "
                + words.of(MarkKind.valueOf(finding.severity().name())) + " " + message);
        new Remarks(words).follows(finding).ifPresent(all -> lines.add("   " + all));
        if (finding.isWarning()) {
            lines.add("   → " + words.reason(told.reason()));
        }
    }

    private static String oneLine(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
    }
}
