package vn.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.programme.load.file.DefinitionFiles;

/** An editor that knows the schemas underlines what the program refuses, as far as a schema can tell, and nothing else. */
class SchemaVerdictsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    static Stream<Path> definitions() throws IOException {
        return Stream.of(Path.of("jobs"), Path.of("src", "test", "resources"))
                .flatMap(root -> DefinitionFiles.filesBelow(root).stream())
                .filter(file -> file.toString().endsWith(".yaml"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void findNothingWrongWithDefinitionsThatAreInUse(Path file) throws Exception {
        assertThat(errors(file)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            programme.yaml          | templateVersion:         | templateVersoin:
            programme.yaml          | - { value: MN,           | - { vlaue: MN,
            programme.yaml          | measuredBy: [S01B]       | measuredBy: []
            programme.yaml          | `placeholders:`          | `numbers: fr\nplaceholders:`
            programme.yaml          | `placeholders:`          | `ignore: Ghi chép\nplaceholders:`
            forms/s01-schools.yaml  | collected: quarter       | `collected: quarter\nfrom: 2025-7`
            forms/s01-schools.yaml  | collected: quarter       | `collected: quarter\nuntil: tháng 6`
            forms/s01-schools.yaml  | collected: quarter       | `collected: quarter\ntold_by: Mẫu mới`
            forms/s01-schools.yaml  | collected: quarter       | collected: quarterly
            forms/s01-schools.yaml  | number: Biểu số 1-TH     | ``
            forms/s01-schools.yaml  | expectedOf: all          | expectedOf: []
            forms/s01-schools.yaml  | table: S01A              | tabel: S01A
            forms/s01-schools.yaml  | before: [II. Tiến độ]    | until: [II. Tiến độ]
            forms/s01-schools.yaml  | before: [II. Tiến độ]    | before: II. Tiến độ
            forms/s01-schools.yaml  | subject: key             | subject: keys
            forms/s01-schools.yaml  | is: subtotal             | is: sub-total
            forms/s01-schools.yaml  | `, says: [Cộng]`         | ``
            forms/s01-schools.yaml  | field: sites             | field: Sites
            forms/s01-schools.yaml  | type: number             | type: integer
            forms/s01-schools.yaml  | answer: below            | answer: under
            forms/s01-schools.yaml  | answer: below            | carried: true
            forms/s01-schools.yaml  | field: level, is         | field: level, answer: below, is
            forms/s01-schools.yaml  | `is: [Cấp học], `        | ``
            forms/s01-schools.yaml  | is: [Cấp học]            | begins: Cấp học
            forms/s01-schools.yaml  | is: [Cấp học]            | is: [[]]
            forms/s01-schools.yaml  | answer: below            | answer: below, hint: []
            forms/s01-schools.yaml  | answer: below            | answer: below, members: [TH]
            forms/s01-schools.yaml  | `across: [year, quarter, kind]` | `across: [year, quarter, kind]\n        members: []`
            forms/s01-schools.yaml  | `across: [year, quarter, kind]` | `across: [year, quarter, kind]\n        members: [{ is: [x] }]`
            forms/s01-schools.yaml  | `field: name, from: code` | `field: name, from: code, is: [Tên]`
            forms/s01-schools.yaml  | `, choices: level`       | ``
            forms/s01-schools.yaml  | carried: true            | carried: yes
            forms/s01-schools.yaml  | precision: day           | precision: week
            forms/s01-schools.yaml  | tolerance: 0.05          | tolerance: -1
            forms/s01-schools.yaml  | header: [fund, amount]   | header: fund
            rules.yaml              | rule: TM01               | rule: tm-1
            rules.yaml              | severity: error          | severity: fatal
            rules.yaml              | severity: error          | effective: []
            rules.yaml              | severity: error          | effective: [{ from: 2025, severity: error }]
            rules.yaml              | severity: error          | `severity: error\n  except: [{ unit: PGD-TGI, reason: x, signed_by: A, signed_on: 2025-06-20 }]`
            rules.yaml              | severity: error          | `severity: error\n  holds: "true"`
            indicators.yaml         | indicator: works         | indicators: works
            indicators.yaml         | { count: S01B }          | { count: S01B, members: plan }
            indicators.yaml         | { count: S01B }          | { count: S01B, sum: S01B.cost }
            indicators.yaml         | { count: S01B }          | { sum: S01B }
            indicators.yaml         | { count: S01B }          | { max: S01B }
            indicators.yaml         | { count: S01B }          | { max: S01B.cost, min: S01B.cost }
            indicators.yaml         | by: [unit                | by: unit #
            indicators.yaml         | decimals: 4              | decimals: 7
            indicators.yaml         | better: higher           | better: highest
            indicators.yaml         | better: higher           | cumulative: month
            indicators.yaml         | better: higher           | delay: -1
            schedule.yaml           | day:                     | days:
            schedule.yaml           | zone:                    | time:
            schedule.yaml           | zone:                    | `year: { begins: 13 }\nzone:`
            schedule.yaml           | zone:                    | `year: { named: both }\nzone:`
            schedule.yaml           | to: 14                   | to: end
            schedule.yaml           | day: 20                  | `day: 20\n  days_after: 30`
            schedule.yaml           | day: 20                  | `day: 20\n  half: { months_after: 1 }`
            schedule.yaml           | until: 2025-07-31        | until: 31/07/2025
            schedule.yaml           | until: 2025-07-31        | since: 2025-07-31
            reports/quarterly.yaml  | shows: overview          | shows: summary
            reports/quarterly.yaml  | shows: overview          | `shows: overview\n    by: unit`
            reports/quarterly.yaml  | by: unit                 | form: S01B
            reports/quarterly.yaml  | form: S01A               | rank: works
            reports/quarterly.yaml  | sheet: Tổng hợp          | sheet: Tổng/hợp
            reports/quarterly.yaml  | -{period}.xlsx           | -{period}.xls
            """)
    void findWrongWhatTheProgramRefuses(String file, String old, String replacement) throws Exception {
        var copy =
                ProgrammeCopy.in(jobs, "schools", "village-schools").with(file, old, replacement.replace("\\n", "\n"));

        assertThat(copy.faults()).isNotEmpty();
        assertThat(errors(jobs.resolve("schools").resolve(file))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            programme.yaml          | synonyms: [Mẫu giáo]     | synonyms: [Mẫu giáo, 1]
            programme.yaml          | `placeholders: [`        | `ignore: ["Ghi chép*", 2025]\nplaceholders: [`
            programme.yaml          | `placeholders: [`        | `numbers: en\nplaceholders: [1234, `
            forms/s01-schools.yaml  | is: [Cấp học]            | is: [Cấp học, 2025]
            forms/s01-schools.yaml  | collected: quarter       | `collected: quarter\nfrom: 2025-03\nuntil: 2030-12\nversion: 2025.2\ntold_by: [Mẫu mới, 2025.2]`
            forms/s01-schools.yaml  | sheets: [                | sheets: [2025,
            forms/s01-schools.yaml  | is: [Cấp học]            | `is: [[Cấp học, mầm non / tiểu học]], begins: [Cấp], title: Cấp, hint: { vi: Ghi cấp học }`
            forms/s01-schools.yaml  | `across: [year, quarter, kind]` | `across: [year, quarter, kind]\n        members: [2025/Q1/plan, { member: 2025/all/plan, is: [[Năm 2025, Cả năm / 4 quý]] }]`
            forms/s01-schools.yaml  | says: [Cộng]             | says: [Cộng, 2025], marks: [roman], blank: [code], filled: [cost]
            forms/s01-schools.yaml  | answer: below            | answer: below, required_if: temporary > 0.0, because: còn phòng tạm
            rules.yaml              | severity: error          | effective: [{ to: 2025-06, severity: note }, { from: 2025-07, severity: error }]
            rules.yaml              | severity: error          | `severity: error\n  except: [{ unit: PGD-TGI, to: 2025-12, reason: x, signed_by: A, signed_on: 2025-06-20 }]`
            indicators.yaml         | { count: S01B }          | { max: S01B.cost, where: { state: Hoàn thành } }
            indicators.yaml         | { count: S01B }          | { min: S01B.cost }
            indicators.yaml         | where: { state: Hoàn thành } | where: { state: [Hoàn thành, Tạm dừng], level: TH }
            reports/quarterly.yaml  | by: unit                 | `by: unit\n    rank: works`
            """)
    void findNothingWrongWithWhatTheProgramTakes(String file, String old, String replacement) throws Exception {
        var copy =
                ProgrammeCopy.in(jobs, "schools", "village-schools").with(file, old, replacement.replace("\\n", "\n"));

        assertThat(copy.load().forms()).hasSize(3);
        assertThat(errors(jobs.resolve("schools").resolve(file))).isEmpty();
    }

    /** As an editor reads the file, which takes it for YAML 1.2. */
    private static List<String> errors(Path file) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs", "schema", kind(file) + ".schema.json")));
        return schema.validate(Files.readString(file), InputFormat.YAML).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String kind(Path file) throws IOException {
        return switch (file.resolveSibling(".").normalize().getFileName().toString()) {
            case "forms" -> "form";
            case "reports" -> Files.readString(file).contains("audience:") ? "signed-report" : "report";
            default -> file.getFileName().toString().replace(".yaml", "");
        };
    }
}
