package vn.tiendo.desk.rules;

import java.util.stream.Collectors;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.Severity;
import vn.tiendo.programme.fault.Language;

/** How grave a rule is and since when, in words. */
record GradingWords(Language language) {

    /** "lưu ý từ 2025-07 đến 2025-09; lỗi phải sửa từ 2025-10". */
    String of(Grading grading) {
        return grading.steps().stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Grading.Step step) {
        String from = step.from()
                .map(p -> (language.isEnglish() ? " from " : " từ ") + p)
                .orElse("");
        String to = step.to()
                .map(p -> (language.isEnglish() ? " to " : " đến ") + p)
                .orElse("");
        return of(step.severity()) + from + to;
    }

    String of(Severity severity) {
        return switch (severity) {
            case ERROR -> language.isEnglish() ? "error" : "lỗi phải sửa";
            case WARNING -> language.isEnglish() ? "warning" : "cảnh báo";
            case NOTE -> language.isEnglish() ? "note" : "lưu ý";
        };
    }
}
