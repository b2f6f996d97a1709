package vn.tiendo.programme.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeCopy;

/** Versions of one form: between them every period has exactly one, and what keeps its name keeps its meaning. */
class FormVersionsTest {

    private static final String OLD = "forms/b01-projects.yaml";
    private static final String NEW = "forms/b01-projects-2025-07.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void everyPeriodHasTheVersionThatIsMadeForIt() {
        var programme = ProgrammeCopy.in(jobs).load();

        assertThat(version(programme, "2024-12")).isEqualTo("đến 2025-06");
        assertThat(version(programme, "2025-06")).isEqualTo("đến 2025-06");
        assertThat(version(programme, "2025-07")).isEqualTo("2025.2, từ 2025-07");
        assertThat(version(programme, "2030-01")).isEqualTo("2025.2, từ 2025-07");
        assertThat(programme.form("B01"))
                .contains(programme.asOf(Period.of("2025-07")).form("B01").orElseThrow());
        assertThat(programme.forms()).extracting(Form::code).containsExactly("B01", "B02", "B03", "B04");
    }

    @Test
    void blankWorkbooksStateTheLatestVersionThatIsInUseInTheirPeriod() {
        var programme = ProgrammeCopy.in(jobs).load();

        assertThat(programme.asOf(Period.of("2025-06")).newestTemplate()).isEqualTo("2025.1");
        assertThat(programme.asOf(Period.of("2025-07")).newestTemplate()).isEqualTo("2025.2");
    }

    @Test
    void aFormMayBeginAndEndAltogether() {
        var programme = ProgrammeCopy.in(jobs)
                .with("forms/b03-planning.yaml", "form: B03", "form: B03\nfrom: 2025-04\nuntil: 2025-09")
                .load();

        assertThat(programme.asOf(Period.of("2025-03")).form("B03")).isEmpty();
        assertThat(programme.asOf(Period.of("2025-06")).form("B03")).isPresent();
        assertThat(programme.asOf(Period.of("2025-12")).form("B03")).isEmpty();
    }

    @Test
    void versionsDoNotOverlap() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with(NEW, "from: 2025-07", "from: 2025-06")
                        .faults())
                .singleElement()
                .asString()
                .startsWith(OLD + ":5:7: các kỳ của biểu 'B01' (đến 2025-06) chồng lên mẫu khác; ")
                .contains(NEW + ":7 ghi 2025.2, từ 2025-06");
    }

    @Test
    void anOldVersionHasToEnd() {
        assertThat(ProgrammeCopy.in(jobs).with(OLD, "until: 2025-06\n", "").faults())
                .singleElement()
                .asString()
                .contains("(mọi kỳ) chồng lên mẫu khác");
    }

    @Test
    void versionsLeaveNoHole() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with(NEW, "from: 2025-07", "from: 2025-10")
                        .faults())
                .singleElement()
                .asString()
                .startsWith(NEW + ":7:7: không có mẫu nào của biểu 'B01' cho kỳ 2025-07 đến 2025-09")
                .endsWith("ghi from: 2025-07, hoặc kéo dài until của mẫu trước");
    }

    @Test
    void aVersionDoesNotEndBeforeItBegins() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with(NEW, "from: 2025-07", "from: 2025-07\nuntil: 2025-05")
                        .faults())
                .anyMatch(fault -> fault.startsWith(NEW + ":9:8: kỳ cuối trước kỳ đầu"));
    }

    @Test
    void aVersionThatAWorkbookNamesMayOverlapTheOthersButNotShareItsWords() {
        var copy = ProgrammeCopy.in(jobs)
                .with(OLD, "until: 2025-06", "told_by: [Mẫu cũ]")
                .with(NEW, "from: 2025-07", "told_by: [Mẫu mới]");
        var july = copy.load().asOf(Period.of("2025-07"));
        assertThat(july.forms()).extracting(Form::code).containsOnlyOnce("B01");

        assertThat(copy.with(NEW, "told_by: [Mẫu mới]", "told_by: [MẪU  CŨ]").faults())
                .anyMatch(fault -> fault.contains("cũng chỉ mẫu ở"));
    }

    @Test
    void aFieldKeepsItsMeaning() {
        assertThat(ProgrammeCopy.in(jobs).with(OLD, "type: years", "type: text").faults())
                .singleElement()
                .asString()
                .contains("trường 'years' là text ở mẫu này, years ở mẫu kia");
    }

    @Test
    void aFormKeepsWhatItsFiguresAreAbout() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with(NEW, "subject: key", "subject: [code, name]")
                        .faults())
                .singleElement()
                .asString()
                .contains("'subject' của biểu 'B01' khác mẫu kia");
    }

    @Test
    void rulesIndicatorsAndReportsMayNameTheFieldsOfAnyVersion() {
        var programme = ProgrammeCopy.in(jobs)
                .with("rules.yaml", "at: dis_ytd", "at: contract")
                .with("indicators.yaml", "sum: B01.vol_in", "sum: B01.contract")
                .load();

        assertThat(programme.rules()).anyMatch(rule -> rule.at().equals(List.of("contract")));
    }

    @Test
    void twoFilesOfOneCodeForAllPeriodsAreOneFormTwice() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with(OLD, "until: 2025-06\n", "")
                        .with(NEW, "from: 2025-07\nversion: \"2025.2\"\n", "")
                        .faults())
                .anyMatch(fault -> fault.contains("trùng biểu 'B01'"))
                .noneMatch(fault -> fault.contains("chồng lên"));
    }

    @Test
    void otherFormsDoNotTakeTheNamesOfAnyVersion() {
        assertThat(ProgrammeCopy.in(jobs)
                        .with("forms/b03-planning.yaml", "sheets: [Biểu 03", "sheets: [Tiến độ DA")
                        .faults())
                .anyMatch(fault -> fault.contains("trùng tên trang 'Tiến độ DA'"));
    }

    private static String version(Programme programme, String period) {
        return programme
                .asOf(Period.of(period))
                .form("B01")
                .orElseThrow()
                .version()
                .told()
                .vi();
    }
}
