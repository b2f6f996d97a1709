package vn.tiendo.desk;

import vn.tiendo.programme.Severity;

/** A finding on a terminal: a sign, a word, the sentence. */
final class FindingText {

    private FindingText() {}

    static String of(Severity severity, String message) {
        return word(severity) + " " + SafeLine.of(message);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "✖ Lỗi:";
            case WARNING -> "⚠ Cảnh báo:";
            case NOTE -> "· Lưu ý:";
        };
    }
}
