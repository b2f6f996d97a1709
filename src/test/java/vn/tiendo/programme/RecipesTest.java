package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.indicator.Indicator;

/** What the recipes in docs/ tell people to paste can be pasted as it stands there. */
class RecipesTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void takeTheFormTheIndicatorAndTheSectionOfANewForm() throws IOException {
        var copy = ProgrammeCopy.in(jobs);
        var pasted = blocks("new-form.md");

        copy.write("forms/b05-bridges.yaml", pasted.get(0));
        append("indicators.yaml", pasted.get(1));
        append("reports/monthly.yaml", pasted.get(2));

        var programme = copy.load();
        assertThat(programme.form("B05")).isPresent();
        assertThat(programme.indicators()).extracting(Indicator::code).contains("bridge_spent");
        assertThat(programme.report().sections().getLast().form()).contains("B05");
    }

    @Test
    void takeANewRuleWithItsExemption() throws IOException {
        var copy = ProgrammeCopy.in(jobs);
        var pasted = blocks("new-rule.md");

        append("rules.yaml", pasted.get(0) + pasted.get(1));

        var rule = copy.load().rule("DA21").orElseThrow();
        assertThat(rule.grading().gravest()).isEqualTo(Severity.ERROR);
        assertThat(rule.exemptions()).hasSize(1);
    }

    @Test
    void takeANewVersionOfAForm() throws IOException {
        var copy = ProgrammeCopy.in(jobs);
        var pasted = blocks("form-changes.md");
        String old = Files.readString(jobs.resolve("urban-infrastructure/forms/b03-planning.yaml"));

        copy.write("forms/b03-planning.yaml", old.replace("form: B03\n", "form: B03\n" + pasted.get(0)));
        copy.write(
                "forms/b03-planning-2025-10.yaml",
                old.replace("form: B03\n", "form: B03\n" + pasted.get(1))
                                .lines()
                                .filter(line -> !line.contains("field: area") && !line.contains("field: count"))
                                .collect(Collectors.joining("\n", "", "\n"))
                        + pasted.get(2));

        var programme = copy.load();
        var before = programme.asOf(Period.of("2025-09")).form("B03").orElseThrow();
        var after = programme.asOf(Period.of("2025-12")).form("B03").orElseThrow();
        assertThat(before.column("count")).isPresent();
        assertThat(before.column("adjusted")).isEmpty();
        assertThat(after.column("count")).isEmpty();
        assertThat(after.column("adjusted")).isPresent();
        assertThat(after.column("area").orElseThrow().is()).contains("Quy mô (ha)");
        assertThat(programme.asOf(Period.of("2025-12")).newestTemplate()).isEqualTo("2025.3");
    }

    private void append(String file, String text) throws IOException {
        var path = jobs.resolve("urban-infrastructure").resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    /** The blocks of YAML, as indented under the step that they belong to. */
    private static List<String> blocks(String recipe) throws IOException {
        return YAML.matcher(Files.readString(Path.of("docs", recipe)))
                .results()
                .map(found -> found.group(1).stripIndent())
                .toList();
    }
}
