package vn.tiendo.desk;

import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Exemption;
import vn.tiendo.programme.Grading;
import vn.tiendo.programme.LocalText;
import vn.tiendo.programme.Severity;
import vn.tiendo.validation.RuleCatalogue;

/** The catalogue of rules for people, to be kept beside the forms: a heading a rule, so that each can be linked to. */
record RulesAsMarkdown(boolean english) {

    String of(RuleCatalogue catalogue) {
        var programme = catalogue.programme();
        String title = english ? "Rules" : "Danh mục quy tắc kiểm tra";
        return "# " + title + "\n\n" + text(programme.title()) + " (" + programme.version() + ")\n\n"
                + catalogue.entries().stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String entry(RuleCatalogue.Entry entry) {
        var lines = new StringBuilder("## " + entry.id() + "\n\n");
        String severity = entry.grading().steps().stream().map(this::step).collect(Collectors.joining("; "));
        lines.append("**").append(severity).append("** · ").append(about(entry)).append("\n\n");
        lines.append("- ")
                .append(text(entry.say()))
                .append(" → ")
                .append(text(entry.fix()))
                .append('\n');
        entry.others()
                .forEach(other -> lines.append("- ")
                        .append(text(other.say()))
                        .append(" → ")
                        .append(text(other.fix()))
                        .append('\n'));
        entry.example()
                .ifPresent(example -> lines.append(english ? "\nExample: " : "\nVí dụ: ")
                        .append(text(example))
                        .append('\n'));
        entry.condition()
                .ifPresent(holds -> lines.append("\n```cel\n").append(holds).append("\n```\n"));
        entry.exemptions().forEach(e -> lines.append("\n").append(exemption(e)).append('\n'));
        return lines.toString();
    }

    private String about(RuleCatalogue.Entry entry) {
        return entry.form()
                .map(form -> form.number() + ", " + text(form.title()))
                .orElse(english ? "all forms, or the whole file" : "mọi biểu, hoặc cả tệp");
    }

    private String step(Grading.Step step) {
        String from = step.from().map(p -> (english ? " from " : " từ ") + p).orElse("");
        String to = step.to().map(p -> (english ? " to " : " đến ") + p).orElse("");
        return severity(step.severity()) + from + to;
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> english ? "error" : "lỗi phải sửa";
            case WARNING -> english ? "warning" : "cảnh báo";
            case NOTE -> english ? "note" : "ghi chú";
        };
    }

    private String exemption(Exemption exemption) {
        String whom = exemption.unit().map(Object::toString).orElse("")
                + exemption.subject().map(s -> " " + s).orElse("");
        String from = exemption.from().map(Period::toString).orElse("…");
        return "> %s %s, %s – %s: %s (%s, %s)"
                .formatted(
                        english ? "Exempted:" : "Được miễn:",
                        whom.strip(),
                        from,
                        exemption.to(),
                        text(exemption.reason()),
                        exemption.signedBy(),
                        exemption.signedOn());
    }

    private String text(LocalText text) {
        return english ? text.en() : text.vi();
    }
}
