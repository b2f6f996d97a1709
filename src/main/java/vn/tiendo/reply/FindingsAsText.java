package vn.tiendo.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiendo.programme.Severity;
import vn.tiendo.workbook.MarkKind;

/** Findings as lines of plain text, for a terminal or a mail: numbered, as {@code reason} asks for them. */
public final class FindingsAsText {

    private final Answer answer;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private FindingsAsText(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /** Lines that end with a line break. Strangers' text in them is one line each, without control characters. */
    public static String of(Answer answer, Locale language) {
        return new FindingsAsText(answer, Words.in(language)).text();
    }

    private String text() {
        lines.add(words.say("state." + answer.state().name()));
        fact("receipt", answer.receipt().map(n -> Long.toString(n)).orElse(words.say("receipt.none")));
        fact("unit", answer.unit().orElse(words.say("unknown")));
        fact("period", answer.period().orElse(words.say("unknown")));
        fact("file", answer.file().value());
        fact(
                "counts",
                words.say(
                        "counts.of",
                        answer.count(Severity.ERROR),
                        answer.count(Severity.WARNING),
                        answer.count(Severity.NOTE)));
        new Remarks(words).since(answer).ifPresent(since -> fact("since", since));
        new Remarks(words).reasons(answer).ifPresent(reasons -> fact("reasons", reasons));
        lines.addAll(new Remarks(words).strays(answer));
        answer.told().forEach(this::finding);
        return String.join("\n", lines.stream().map(FindingsAsText::oneLine).toList()) + "\n";
    }

    private void fact(String key, String value) {
        lines.add("  " + words.say(key) + ": " + value);
    }

    private void finding(Answer.Told told) {
        var finding = told.finding();
        String message = words.isEnglish() ? finding.messageEn() : finding.messageVi();
        lines.add(told.ordinal() + ". " + words.of(MarkKind.valueOf(finding.severity())) + " " + message);
        if (finding.isWarning()) {
            lines.add("   → " + words.reason(told.reason()));
        }
    }

    private static String oneLine(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+", " ");
    }
}
