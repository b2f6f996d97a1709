package vn.tiendo.submission.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.finding.Finding;
import vn.tiendo.finding.Finding.About;
import vn.tiendo.finding.TestFinding;
import vn.tiendo.programme.Severity;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Submission;

class SinceLastTest {

    @Test
    void countsWhatIsMendedWhatIsLeftAndWhatIsNew() {
        var before = List.of(error("DA05", "1", "plan"), error("DA05", "2", "plan"), error("DA06", "3", "dis_in"));
        var now = List.of(error("DA05", "2", "plan"), error("DA04", "9", "plan"));

        var errors = since(before, now).errors();

        assertThat(errors.before()).isEqualTo(3);
        assertThat(errors.fixed()).isEqualTo(2);
        assertThat(errors.stillThere()).isEqualTo(1);
        assertThat(errors.newOnes()).isEqualTo(1);
    }

    @Test
    void knowsAFindingAgainWhenItsRowMovedAndItsSheetHasAnotherName() {
        var before = finding("DA05", "ERROR", "Biểu 01", List.of("L12"), about("1", "plan"), "5");
        var now = finding("DA05", "ERROR", "Sheet2", List.of("L15"), about("1", "plan"), "5");

        var errors = since(List.of(before), List.of(now)).errors();

        assertThat(errors.remaining()).containsExactly(now);
        assertThat(errors.gone()).isEmpty();
    }

    @Test
    void takesAFindingWhoseFiguresChangedForTheSame() {
        var before = finding("DA05", "ERROR", "Biểu 01", List.of("L12"), about("1", "plan"), "5");
        var now = finding("DA05", "ERROR", "Biểu 01", List.of("L12"), about("1", "plan"), "6");

        var errors = since(List.of(before), List.of(now)).errors();

        assertThat(errors.stillThere()).isEqualTo(1);
        assertThat(errors.fixed()).isZero();
    }

    @Test
    void takesALineOfWhichSomeCellsAreMendedForTheSame() {
        var before = finding(
                "DA04",
                "ERROR",
                "Biểu 01",
                List.of("L12", "L13"),
                List.of(new About("1", "plan"), new About("2", "plan")),
                "");
        var now = finding("DA04", "ERROR", "Biểu 01", List.of("L13"), about("2", "plan"), "");

        var errors = since(List.of(before), List.of(now)).errors();

        assertThat(errors.stillThere()).isEqualTo(1);
        assertThat(errors.newOnes()).isZero();
    }

    @Test
    void countsErrorsAndWarningsApart() {
        var before = List.of(finding("DA05", "ERROR", "B", List.of(), about("1", "plan"), ""));
        var now = List.of(finding("DA05", "WARNING", "B", List.of(), about("1", "plan"), ""));

        var since = since(before, now);

        assertThat(since.errors().fixed()).isEqualTo(1);
        assertThat(since.warnings().newOnes()).isEqualTo(1);
    }

    @Test
    void saysOfAFileThatCouldNotBeReadThatItIsReadNow() {
        var unread = TestFinding.error("TM04").saying("vi", "en").build();

        var errors = since(List.of(unread), List.of(error("DA05", "1", "plan"))).errors();

        assertThat(errors.before()).isEqualTo(1);
        assertThat(errors.fixed()).isEqualTo(1);
        assertThat(errors.newOnes()).isEqualTo(1);
    }

    @Test
    void claimsNothingMendedWhereTheFileCannotBeReadThisTime() {
        var unread = TestFinding.error("TM04").saying("vi", "en").build();

        var errors = since(List.of(error("DA05", "1", "plan"), error("DA06", "2", "plan")), List.of(unread))
                .errors();

        assertThat(errors.fixed()).isZero();
        assertThat(errors.unchecked()).hasSize(2);
    }

    @Test
    void countsWhatLongListsLeftOut() {
        var before = leaving(150, error("DA06", "1", "plan"));
        var now = leaving(40, error("DA06", "1", "plan"));

        var errors = since(List.of(before), List.of(now)).errors();

        assertThat(errors.before()).isEqualTo(151);
        assertThat(errors.fixed()).isEqualTo(110);
        assertThat(errors.stillThere()).isEqualTo(41);
    }

    private static SinceLast since(List<Finding> before, List<Finding> now) {
        var arrival = new Arrival("p", new FileName("a.xlsx"), "upload", Optional.empty(), Optional.empty());
        var earlier = new Submission(1, arrival, "", 0, Instant.EPOCH, Optional.empty());
        return SinceLast.between(earlier, before, now);
    }

    private static List<About> about(String subject, String field) {
        return List.of(new About(subject, field));
    }

    private static Finding error(String rule, String subject, String field) {
        return finding(rule, "ERROR", "Biểu 01", List.of("L12"), about(subject, field), "5");
    }

    private static Finding leaving(int out, Finding finding) {
        return finding(finding.rule(), "ERROR", "Biểu 01", List.of("L12"), finding.about(), "5", out);
    }

    private static Finding finding(
            String rule, String severity, String sheet, List<String> cells, List<About> about, String found) {
        return finding(rule, severity, sheet, cells, about, found, 0);
    }

    private static Finding finding(
            String rule,
            String severity,
            String sheet,
            List<String> cells,
            List<About> about,
            String found,
            int leftOut) {
        return TestFinding.of(rule, Severity.valueOf(severity))
                .in("B01", sheet)
                .at(cells)
                .about(about.getFirst().subject())
                .saw(found, "4")
                .saying("vi", "en")
                .folding(leftOut)
                .parts(about, "", about.size(), leftOut)
                .build();
    }
}
