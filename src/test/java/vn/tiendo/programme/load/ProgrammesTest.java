package vn.tiendo.programme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.fault.Fault;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

class ProgrammesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void loadsOtherRegistriesOfTheSameShape() {
        var programme = ProgrammeCopy.in(jobs)
                .without("contacts.csv")
                .write(
                        "units.csv",
                        "\uFEFFshort_name,name,code,phone\r\nX. Thanh An,\"Xã Thanh An, mới\",03328,0215\r\n")
                .write("towns.csv", "code,name,class,target_class,unit\nDT-1,Đô thị một,V,IV,03328\n\n")
                .write("projects.csv", """
                        real,total_dong,decision,finish,start,group,place,owner,name,task,unit,code
                        False,15000000000,,2027,2026,C,,Ban QLDA,"Đường ""nội"" thị",2.1,03328,P-1
                        """)
                .load();

        assertThat(programme.units())
                .containsExactly(new Unit(new UnitCode("03328"), "Xã Thanh An, mới", "X. Thanh An"));
        assertThat(programme.townsOf(new UnitCode("03328"))).hasSize(1);
        assertThat(programme.projects()).singleElement().satisfies(project -> {
            assertThat(project.name()).isEqualTo("Đường \"nội\" thị");
            assertThat(project.total()).contains(new Amount(15_000_000_000L));
        });
    }

    @Test
    void readsRegistriesThatExcelSavedWithSemicolons() {
        var programme = ProgrammeCopy.in(jobs)
                .write("towns.csv", "code;name;class;target_class;unit\nDT-1;Đô thị một;V;IV;094\n")
                .load();

        assertThat(programme.towns()).extracting(Town::name).containsExactly("Đô thị một");
    }

    @Test
    void noticesAnExpectedUnitThatTheRegistryDoesNotHave() {
        var copy = ProgrammeCopy.in(jobs).with("forms/b04-investments.yaml", "expectedOf: [STC]", "expectedOf: [STD]");

        assertThat(copy.notices()).contains("forms/b04-investments.yaml:9:14: không có đơn vị 'STD'; có phải 'STC'?");
    }

    @Test
    void noticesTownsThatMatchingCannotTellApart() {
        var copy = ProgrammeCopy.in(jobs).with("towns.csv", "Thị trấn Mường Ảng", "Thị trấn Mường Cha");

        assertThat(copy.notices())
                .anySatisfy(n -> assertThat(n).contains("tên 'Thị trấn Mường Cha' khó phân biệt; gần giống ở"));
    }

    @Test
    void noticesAnIndicatorByCapitalOfWhatIsNotSplitSo() {
        var copy = ProgrammeCopy.in(jobs)
                .with("indicators.yaml", "sum: B01.plan }\n  by: [unit,", "sum: B01.plan }\n  by: [unit, capital,");

        assertThat(copy.notices()).anySatisfy(n -> assertThat(n).contains("không chia theo nguồn vốn"));
    }

    @Test
    void noticesAFormulaThatNoRuleHoldsAnythingAgainst() {
        var copy = ProgrammeCopy.in(jobs)
                .with("forms/b01-projects.yaml", "[Địa điểm xây dựng, Địa điểm XD], type: text", """
                        [Địa điểm xây dựng], type: text, required_if: has(owner)""");

        assertThat(copy.notices()).noneMatch(n -> n.contains("không được xét"));
        assertThat(copy.with("rules.yaml", "- rule: TM09", "- rule: TM90").notices())
                .anySatisfy(n -> assertThat(n)
                        .startsWith("forms/b01-projects.yaml:25:71")
                        .endsWith("'required_if' này không được xét; thêm quy tắc TM09 vào rules.yaml"));
    }

    @Test
    void noticesFilesAndFoldersThatNothingReads() throws Exception {
        var copy = ProgrammeCopy.in(jobs).write("form/b05.yaml", "form: B05").write("forms/.b06.yaml.swp", "x");
        Files.createDirectories(jobs.resolve("draft"));
        Files.writeString(jobs.resolve("draft/rules.yaml"), "[]");
        Files.createDirectories(jobs.resolve("schema"));
        Files.writeString(jobs.resolve("schema/x.schema.json"), "{}");

        assertThat(copy.notices())
                .anySatisfy(n -> assertThat(n).startsWith("form/b05.yaml:1:1: tệp này không được đọc"))
                .anySatisfy(n -> assertThat(n).contains("draft:1:1: thư mục có tệp YAML"))
                .noneSatisfy(n -> assertThat(n).contains("schema"))
                .noneSatisfy(n -> assertThat(n).contains("b06"));
    }

    @Test
    void givesTheSameVersionToTheSameFilesAndAnotherToAnyChange() {
        var here = ProgrammeCopy.in(jobs.resolve("a")).load();
        var there = ProgrammeCopy.in(jobs.resolve("b")).load();
        var changed = ProgrammeCopy.in(jobs.resolve("c"))
                .with("units.csv", "Thị xã Mường Lay", "Thị xã Mường  Lay")
                .load();

        assertThat(here.version()).hasSize(12).isEqualTo(there.version());
        assertThat(changed.version()).isNotEqualTo(here.version());
    }

    @Test
    void takesANewIndicatorFormAndRuleFromYamlAlone() {
        var programme = ProgrammeCopy.in(jobs)
                .write("forms/b05-signs.yaml", """
                        form: B05
                        title: Biển tên đường
                        number: Biểu số 05
                        collected: month
                        expectedOf: ["095", ACV]
                        sheets: [Biểu 05]
                        header: [code]
                        leaf: code
                        subject: key
                        columns:
                          - { field: code, is: [Mã], type: code, required: true }
                          - { field: signs, is: ["Số biển {year} / Đã gắn"], type: number, negative: true }
                        """)
                .with("indicators.yaml", "- indicator: before", """
                        - indicator: signs
                          name: Số biển tên đường
                          unit: biển
                          numerator: { sum: B05.signs }
                          by: [unit]
                        - indicator: before""")
                .with("rules.yaml", "- rule: TM02", """
                        - rule: BT01
                          on: B05
                          severity: note
                          holds: signs > 0.0
                          at: signs
                          say: chưa gắn biển nào ở {code}.
                          fix: Ghi kế hoạch gắn biển.
                        - rule: TM02""")
                .load();

        assertThat(programme.form("B05").orElseThrow().expectedOf())
                .isEqualTo(new Form.Expectation.Named(List.of("095", "ACV")));
        assertThat(programme.rule("BT01").orElseThrow().say()).isEqualTo(LocalText.of("chưa gắn biển nào ở {code}."));
        assertThat(programme.indicators()).extracting(Indicator::code).contains("signs");
    }

    @Test
    void loadsOneFolderAlone() {
        ProgrammeCopy.in(jobs, "first");
        ProgrammeCopy.in(jobs, "second").with("schedule.yaml", "day: 17", "day: 99");
        var notices = new ArrayList<Fault>();

        var programme = Programmes.loadOne(jobs.resolve("first"), notices::add);

        assertThat(programme.code()).isEqualTo("first");
        assertThat(notices).allSatisfy(notice -> assertThat(notice.file()).contains("/first/"));
    }
}
