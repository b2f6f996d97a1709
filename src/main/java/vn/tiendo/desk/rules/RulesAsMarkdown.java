package vn.tiendo.desk.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.Language;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Exemption;
import vn.tiendo.programme.form.Form;
import vn.tiendo.validation.RuleCatalogue;

/** The catalogue of rules for people, to be kept beside the forms: a heading a rule, so that each can be linked to. */
public record RulesAsMarkdown(Language language) {

    /** What Markdown, or the HTML in it, would take for its own. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|&~]");

    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern TICKS = Pattern.compile("`+");

    public static RulesAsMarkdown in(Locale language) {
        return new RulesAsMarkdown(Language.of(language));
    }

    public String of(RuleCatalogue catalogue) {
        var programme = catalogue.programme();
        return "# " + word("Danh mục quy tắc kiểm tra", "Rules") + "\n\n"
                + text(programme.title()) + " (" + word("phiên bản ", "version ") + programme.version() + ")\n"
                + catalogue.sections().stream().map(this::section).collect(Collectors.joining());
    }

    private String section(RuleCatalogue.Section section) {
        return "\n## " + section.form().map(this::title).orElse(word("Cả tệp và mọi biểu", "The file, and all forms"))
                + "\n\n"
                + section.entries().stream().map(this::entry).collect(Collectors.joining("\n"));
    }

    private String title(Form form) {
        return escaped(form.number()) + ": " + text(form.title());
    }

    private String entry(RuleCatalogue.Entry entry) {
        var lines = new StringBuilder("### " + entry.id() + "\n\n");
        lines.append("**")
                .append(new GradingWords(language).of(entry.grading()))
                .append("**\n\n");
        lines.append(advice(new RuleCatalogue.Advice(entry.say(), entry.fix())));
        entry.others().forEach(other -> lines.append(advice(other)));
        entry.example()
                .ifPresent(example -> lines.append('\n')
                        .append(word("Ví dụ: ", "Example: "))
                        .append(text(example))
                        .append('\n'));
        entry.condition().ifPresent(holds -> lines.append('\n').append(code(holds)));
        entry.notFor()
                .forEach(version -> lines.append('\n')
                        .append(word("Không xét ở ", "Not held against "))
                        .append(text(version))
                        .append('\n'));
        entry.exemptions().forEach(e -> lines.append('\n').append(exemption(e)).append('\n'));
        return lines.toString();
    }

    private String advice(RuleCatalogue.Advice advice) {
        return "- " + text(advice.say()) + " → " + text(advice.fix()) + "\n";
    }

    /** Fenced by more ticks than it holds in a row. */
    private static String code(String expression) {
        int longest = TICKS.matcher(expression)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "cel\n" + expression.strip() + "\n" + fence + "\n";
    }

    private String exemption(Exemption exemption) {
        String whom = exemption.unit().map(Object::toString).orElse("")
                + exemption.subject().map(s -> " " + s).orElse("");
        String from = exemption.from().map(Period::toString).orElse("…");
        return "> %s %s, %s – %s: %s (%s, %s)"
                .formatted(
                        word("Được miễn:", "Exempted:"),
                        escaped(whom.strip()),
                        from,
                        exemption.to(),
                        text(exemption.reason()),
                        escaped(exemption.signedBy()),
                        exemption.signedOn());
    }

    private String text(LocalText text) {
        return escaped(language.of(text));
    }

    private String word(String vietnamese, String inEnglish) {
        return language.isEnglish() ? inEnglish : vietnamese;
    }

    private static String escaped(String text) {
        return MARKUP.matcher(LINES.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
