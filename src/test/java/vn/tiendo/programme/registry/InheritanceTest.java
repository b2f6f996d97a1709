package vn.tiendo.programme.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.form.Form;

class InheritanceTest {

    private static final LocalDate JUNE = LocalDate.parse("2025-06-14");
    private static final LocalDate JULY = LocalDate.parse("2025-07-14");

    @TempDir
    private Path jobs;

    @Test
    void aDistrictPassesToTheUnitsThatItsCommunesWentInto() {
        var inheritance = ProgrammeCopy.in(jobs).load().registry().inheritance();

        assertThat(keys(inheritance.standingFor(unit("094"), JUNE, JULY)))
                .containsExactly("03127", "03316", "03325", "03334");
        assertThat(keys(inheritance.standingFor(unit("095"), JUNE, JULY))).containsExactly("03151");
        assertThat(keys(inheritance.standingFor(unit("ACV"), JUNE, JULY))).containsExactly("ACV");
    }

    @Test
    void aUnitMayStraddleTwoFormerOnes() {
        var inheritance = ProgrammeCopy.in(jobs).load().registry().inheritance();

        assertThat(keys(inheritance.standingFor(unit("03334"), JULY, JUNE))).containsExactly("094", "100");
        assertThat(keys(inheritance.standingFor(unit("03160"), JULY, JUNE))).containsExactly("096");
        assertThat(inheritance.mayHaveSaid(unit("03334"), JULY, JUNE))
                .containsExactlyInAnyOrder(unit("094"), unit("100"));
        assertThat(inheritance.mayHaveSaid(unit("ACV"), JULY, JUNE)).containsExactly(unit("ACV"));
    }

    @Test
    void whatOutlivesAUnitThatWentWholeIntoAnotherFollowsIt() {
        var programme = ProgrammeCopy.in(jobs).load();

        assertThat(unitOf(programme, "7811019", "2025-06")).isEqualTo("095");
        assertThat(unitOf(programme, "7811019", "2025-07")).isEqualTo("03151");
        assertThat(programme.asOf(Period.of("2025-07")).town("DT-MLA"))
                .map(town -> town.unit().value())
                .contains("03151");
    }

    @Test
    void whatOutlivesAPartedUnitIsNoticedUntilALineSaysWhoseItIs() {
        var copy = ProgrammeCopy.in(jobs)
                .with(
                        "projects.csv",
                        ",\"760000000000\",\"True\",\"\",\"2025-06-30\"",
                        ",\"760000000000\",\"True\",\"\",\"\"")
                .with("projects.csv", "\"7942009\",\"03127\"", "\"7942999\",\"03127\"");

        assertThat(copy.notices())
                .anySatisfy(notice -> assertThat(notice)
                        .startsWith("projects.csv:10:1: 1 dự án, đô thị (7942009) không còn ai báo cáo: đơn vị '094'")
                        .contains("03127 Phường Điện Biên Phủ", "03334 Phường Mường Thanh"));
    }

    @Test
    void aRowGoesWhereItsProjectOrTownWentElseWhereItsWholeUnitWent() {
        var programme = ProgrammeCopy.in(jobs).load();
        var inheritance = programme.registry().inheritance();
        var projects = programme.form("B01").orElseThrow();
        var schemes = programme.form("B03").orElseThrow();

        assertThat(inheritance.reporter(unit("094"), row(projects, "7970010", Map.of()), JUNE, JULY))
                .contains(unit("03334"));
        assertThat(inheritance.reporter(unit("03334"), row(projects, "7970010", Map.of()), JULY, JUNE))
                .contains(unit("094"));
        assertThat(inheritance.reporter(
                        unit("097"), row(schemes, "x", Map.of("town", "Thị trấn Mường Chà")), JUNE, JULY))
                .contains(unit("03172"));
        assertThat(inheritance.reporter(unit("095"), row(schemes, "x", Map.of()), JUNE, JULY))
                .contains(unit("03151"));
        assertThat(inheritance.reporter(unit("094"), row(schemes, "x", Map.of()), JUNE, JULY))
                .isEmpty();
        assertThat(inheritance.reporter(unit("STC"), row(schemes, "x", Map.of()), JUNE, JULY))
                .contains(unit("STC"));
    }

    @Test
    void aUnitThatOnlyGetsAnotherNameGoesOnUnderItsCode() {
        var inheritance = ProgrammeCopy.in(jobs)
                .with(
                        "units.csv",
                        "STC,Sở Tài chính,Sở Tài chính,,",
                        "STC,Sở Tài chính,Sở Tài chính,,2025-06-30\nSTC,Sở Tài chính mới,STC,2025-07-01,")
                .load()
                .registry()
                .inheritance();

        assertThat(keys(inheritance.standingFor(unit("STC"), JUNE, JULY))).containsExactly("STC");
        assertThat(inheritance.mayHaveSaid(unit("STC"), JULY, JUNE)).containsExactly(unit("STC"));
    }

    @Test
    void withoutRegistriesUnitsAreWhatTheyAlwaysWere() {
        var row = row(ProgrammeCopy.in(jobs).load().form("B01").orElseThrow(), "P", Map.of());

        assertThat(Inheritance.NONE.reporter(unit("094"), row, JUNE, JULY)).contains(unit("094"));
        assertThat(Inheritance.NONE.mayHaveSaid(unit("094"), JULY, JUNE)).containsExactly(unit("094"));
    }

    private static Inheritance.Row row(Form form, String subject, Map<String, String> said) {
        return new Inheritance.Row(form, subject, said);
    }

    private static String unitOf(Programme programme, String project, String period) {
        return programme
                .asOf(Period.of(period))
                .project(project)
                .orElseThrow()
                .unit()
                .value();
    }

    private static UnitCode unit(String code) {
        return new UnitCode(code);
    }

    private static List<String> keys(List<Registered> things) {
        return things.stream().map(Registered::key).toList();
    }
}
