package vn.tiendo.programme.load.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.indicator.Watch;

class WarningsFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void isReadWithItsLimits() {
        var programme = ProgrammeCopy.in(jobs)
                .with(
                        "warnings.yaml",
                        "    of: plan\n    by: [unit, project]",
                        "    of: plan\n    limit: 12.5\n    by: [unit]")
                .load();

        var delay = programme.watch().orElseThrow().warnings().stream()
                .filter(warning -> warning.kind() == Watch.Kind.DELAY)
                .findFirst()
                .orElseThrow();
        assertThat(delay.limit()).isEqualTo(new BigDecimal("12.5"));
        assertThat(delay.isBy(Watch.Level.UNIT)).isTrue();
        assertThat(delay.isBy(Watch.Level.PROJECT)).isFalse();
        assertThat(delay.whole()).contains("plan");
    }

    @Test
    void takesTheLimitOfDelayFromTheIndicatorOfTheSameShare() {
        var programme = ProgrammeCopy.in(jobs)
                .with("indicators.yaml", "  delay: 10", "  delay: 7.5")
                .load();

        assertThat(limitOfDelay(programme)).isEqualTo(new BigDecimal("7.5"));
    }

    @Test
    void takesTheUsualLimitWhereNoIndicatorIsTheSameShare() {
        var programme = ProgrammeCopy.in(jobs)
                .with(
                        "warnings.yaml",
                        "    of: plan\n    by: [unit, project]",
                        "    of: total\n    by: [unit, project]")
                .with("indicators.yaml", "  delay: 10", "  delay: 7.5")
                .load();

        assertThat(limitOfDelay(programme)).isEqualTo(BigDecimal.TEN);
    }

    private static BigDecimal limitOfDelay(Programme programme) {
        return programme.watch().orElseThrow().warnings().stream()
                .filter(warning -> warning.kind() == Watch.Kind.DELAY)
                .findFirst()
                .orElseThrow()
                .limit();
    }

    @Test
    void needNotBeThere() {
        var programme = ProgrammeCopy.in(jobs).without("warnings.yaml").load();

        assertThat(programme.watch()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            form: B01               | form: B09              | B09          | false
            stage: stage            | stage: stages          | stages       | false
            cause: delay_reason     | cause: delay_reasons   | delay_reason | false
            reasons: [difficulty]   | reasons: [dificulty]   | difficulty   | false
            ended: [Hoàn thành      | ended: [Hoàn thiện     | Hoàn thiện   | false
            warning: zero           | warning: zeros         | zero         | true
            fields: [dis_ytd]       | fields: [dis_ytdd]     | dis_ytd      | false
            fields: [dis_ytd]       | fields: []             | fields       | true
            fields: [dis_ytd]       | fields: [dis_pct]      | dis_pct      | false
            fields: [dis_ytd]       | fields: [plan_by]      | plan_by      | false
            `    of: plan`          | ``                     | of           | true
            of: plan                | of: name               | name         | false
            limit: 10               | limit: -1              | -1           | true
            limit: 10               | limits: 10             | limit        | true
            by: [unit, project]     | by: [unit, projekt]    | project      | true
            rule: DA17              | rule: DA177            | DA17         | false
            `  done: dis_ytd`       | ``                     | done         | true
            before: before          | before: befor          | before       | false
            """)
    void isRefusedWithThePlaceAndTheNearestWord(String old, String replacement, String told, boolean bySchema)
            throws Exception {
        var copy = ProgrammeCopy.in(jobs).with("warnings.yaml", old, replacement);

        assertThat(copy.faults()).anyMatch(fault -> fault.startsWith("warnings.yaml:") && fault.contains(told));
        assertThat(isRightBySchema()).isEqualTo(!bySchema);
    }

    private boolean isRightBySchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs", "schema", "warnings.schema.json")));
        var file = jobs.resolve("urban-infrastructure").resolve("warnings.yaml");
        return schema.validate(Files.readString(file), InputFormat.YAML).isEmpty();
    }
}
