package vn.tiendo.programme.load.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.indicator.CriteriaSet;
import vn.tiendo.programme.indicator.CriteriaSet.Band;

class CriteriaFileTest {

    private static final String SMALL = """
            indicators:
              - indicator: HT01
                name: Mật độ đường
                unit: km/km²
                numerator: { sum: B02.D07 }
                denominator: { sum: B02.D04 }
                times: 100
                tasks: ["2.1"]
              - indicator: HT09
                name: Thất thoát nước
                unit: "%"
            sets:
              - set: NEW
                name: Bộ mới
                from: 2026-01-01
                to: 2030-12-31
                pass: 75
                max: 100
                classes:
                  - { class: II, was: [I, II, III] }
                  - { class: III, was: [IV, V] }
                groups:
                  - { group: "1", name: Hạ tầng, min: 45, max: 60 }
                standards:
                  - standard: HT01
                    group: "1"
                    points: { min: 4, max: 5 }
                    bands:
                      II: { from: 6, to: 8 }
                      III: { from: 4, to: 6, verified: false, source: nhớ lại }
                  - standard: HT09
                    group: "1"
                    verified: false
                    source: không rõ
                    points: { min: 1, max: 2 }
                    bands:
                      II: { from: 20, to: 10 }
                      III: { from: 25, verified: true, source: Điều 5 }
                factors:
                  - { factor: far, name: Vùng cao, times: 0.7, standards: [HT01], classes: [III], towns: [DT-TGI] }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void isReadWithItsSets() {
        var criteria = copy().load().criteria().orElseThrow();

        assertThat(criteria.indicator("HT01").orElseThrow().times()).isEqualByComparingTo("100");
        assertThat(criteria.indicator("HT09").orElseThrow().numerator()).isEmpty();
        var set = criteria.sets().getFirst();
        assertThat(set.validity().includes(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(set.validity().includes(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(set.standingFor("IV").orElseThrow().code()).isEqualTo("III");
        assertThat(set.standingFor("-")).isEmpty();
        assertThat(set.factors().getFirst().times()).isEqualByComparingTo("0.7");
    }

    @Test
    void takesWhatASetOrAStandardSaysOfItsSourceForAllThatSaysNothingElse() {
        var standards = copy().load().criteria().orElseThrow().sets().getFirst().standards();

        assertThat(standards.getFirst().bands())
                .isEqualTo(Map.of("II", band("6", "8", true, ""), "III", band("4", "6", false, "nhớ lại")));
        assertThat(standards.getLast().bands())
                .isEqualTo(Map.of("II", band("20", "10", false, "không rõ"), "III", band("25", "25", true, "Điều 5")));

        var set = copy().with("criteria.yaml", "    pass: 75", "    verified: false")
                .load()
                .criteria()
                .orElseThrow()
                .sets()
                .getFirst();
        assertThat(set.groups().getFirst().verified()).isFalse();
        assertThat(set.factors().getFirst().verified()).isFalse();
        assertThat(set.standards().getFirst().bands().get("II")).isEqualTo(band("6", "8", false, ""));
        assertThat(set.pass()).isEmpty();
    }

    @Test
    void needNotBeThere() {
        var programme = ProgrammeCopy.in(jobs).without("criteria.yaml").load();

        assertThat(programme.criteria()).isEqualTo(Optional.empty());
    }

    @Test
    void isNoticedWhereNobodyHasConfirmedIt() {
        assertThat(copy().notices())
                .filteredOn(notice -> notice.startsWith("criteria.yaml:"))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice).contains("chưa được xác nhận"));
    }

    @Test
    void isHeldAgainstTheClassesOfTowns() {
        var copy = copy().with("towns.csv", "DT-TGI,Thị trấn Tuần Giáo,V,IV", "DT-TGI,Thị trấn Tuần Giáo,-,IVV");

        assertThat(copy.notices())
                .filteredOn(notice -> notice.startsWith("towns.csv:") && !notice.contains("chưa được xác nhận"))
                .singleElement()
                .asString()
                .contains("towns.csv:6:", "'IVV'", "có phải 'IV'?");
    }

    @Test
    void areRightInTheShippedProgrammeAndInItsSchema() throws Exception {
        var shipped = ProgrammeCopy.in(jobs).load().criteria().orElseThrow();

        assertThat(shipped.sets()).extracting(CriteriaSet::code).containsExactly("NQ1210", "NQ111");
        assertThat(shipped.sets().getFirst().standards())
                .flatExtracting(standard -> standard.bands().values())
                .noneMatch(band -> band.verified());
        assertThat(isRightBySchema()).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            indicator: HT09             | indicator: HT01             | HT01       | false
            sum: B02.D07                | sum: B02.D77                | D07        | false
            sum: B02.D07                | sum: B01.plan               | B01        | false
            `    numerator: { sum: B02.D07 }` | ``                    | numerator  | true
            times: 100                  | times: 0                    | lớn hơn 0  | true
            times: 100                  | time: 100                   | times      | true
            tasks: ["2.1"]              | tasks: ["2.11"]             | 2.1        | false
            from: 2026-01-01            | from: 01/01/2026            | 01/01/2026 | true
            to: 2030-12-31              | to: 2025-12-31              | hiệu lực   | false
            pass: 75                    | pass: bảy lăm               | bảy lăm    | true
            class: II,                  | klass: II,                  | class      | true
            class: III,                 | class: II,                  | II         | false
            min: 45, max: 60            | min: 65, max: 60            | nhỏ hơn    | false
            standard: HT09              | standard: HT1               | HT01       | false
            standard: HT09              | standard: HT01              | HT01       | false
            `    group: "1"`            | `    group: "2"`            | 1          | false
            points: { min: 4, max: 5 }  | points: { min: 4 }          | max        | true
            points: { min: 4, max: 5 }  | points: { min: 6, max: 5 }  | nhỏ hơn    | false
            II: { from: 6, to: 8 }      | VI: { from: 6, to: 8 }      | VI         | false
            II: { from: 6, to: 8 }      | II: { to: 8 }               | from       | true
            II: { from: 6, to: 8 }      | III: { from: 6, to: 8 }     | III        | false
            times: 0.7                  | times: -1                   | -1         | true
            standards: [HT01]           | standards: [HT02]           | HT01       | false
            classes: [III]              | classes: [IIII]             | III        | false
            towns: [DT-TGI]             | towns: [DT-TGJ]             | DT-TGI     | false
            """)
    void isRefusedWithThePlaceAndTheNearestWord(String old, String replacement, String told, boolean bySchema)
            throws Exception {
        var copy = copy().with("criteria.yaml", old, replacement);

        assertThat(copy.faults()).anyMatch(fault -> fault.startsWith("criteria.yaml:") && fault.contains(told));
        assertThat(isRightBySchema()).isEqualTo(!bySchema);
    }

    private ProgrammeCopy copy() {
        return ProgrammeCopy.in(jobs).write("criteria.yaml", SMALL);
    }

    private static Band band(String from, String to, boolean verified, String source) {
        return new Band(new BigDecimal(from), new BigDecimal(to), verified, source);
    }

    private boolean isRightBySchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("jobs", "schema", "criteria.schema.json")));
        var file = jobs.resolve("urban-infrastructure").resolve("criteria.yaml");
        return schema.validate(Files.readString(file), InputFormat.YAML).isEmpty();
    }
}
