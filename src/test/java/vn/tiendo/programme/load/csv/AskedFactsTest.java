package vn.tiendo.programme.load.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.form.Form;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;

/** Registries ask for what the programme's other definitions ask for, and no more: a grant has no decision number. */
class AskedFactsTest {

    private static final UnitCode TUAN_GIAO = new UnitCode("PGD-TGI");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void codeUnitAndNameWillDoWhereNothingElseIsAskedFor() {
        var programme = asksForNothing()
                .write("projects.csv", "code,unit,name\nG-1,PGD-TGI,Warm classrooms\n")
                .load();

        assertThat(programme.project("G-1")).hasValueSatisfying(project -> {
            assertThat(project.name()).isEqualTo("Warm classrooms");
            assertThat(project.start()).isEmpty();
            assertThat(project.total()).isEmpty();
            assertThat(project.decision()).isEmpty();
        });
        assertThat(programme.formsExpected(TUAN_GIAO, Period.of("2025-03")))
                .as("a project that began nobody knows when has begun")
                .extracting(Form::code)
                .contains("S01B");
    }

    @Test
    void cellsOfColumnsThatNobodyAsksForMayBeBlank() {
        assertThat(asksForNothing().write("projects.csv", """
                                code,unit,name,start,finish,total_dong,task
                                G-1,PGD-TGI,Warm classrooms,,2026,,1.1
                                """).load().project("G-1"))
                .hasValueSatisfying(project -> {
                    assertThat(project.start()).isEmpty();
                    assertThat(project.finish()).contains(2026);
                });
    }

    @Test
    void whatFormsRulesAndIndicatorsAskForHasToBeThere() {
        var copy = ProgrammeCopy.in(jobs, "schools", "village-schools")
                .with("rules.yaml", "- rule: DA04", """
                        - rule: XX01
                          on: S01B
                          severity: note
                          holds: registry.finish > 2000
                          at: cost
                          say: x
                          fix: x
                        - rule: DA04""")
                .write("projects.csv", "code,unit,name\nG-1,PGD-TGI,Warm classrooms\n");

        assertThat(copy.faults())
                .filteredOn(fault -> fault.startsWith("projects.csv"))
                .containsExactlyInAnyOrder(
                        "projects.csv:1:1: thiếu cột 'place'",
                        "projects.csv:1:1: thiếu cột 'total_dong'",
                        "projects.csv:1:1: thiếu cột 'finish'",
                        "projects.csv:1:1: thiếu cột 'task'");
    }

    @Test
    void whatIsAskedForHasToBeFilled() {
        var faults = ProgrammeCopy.in(jobs, "schools", "village-schools")
                .with("projects.csv", ",8400000000", ",")
                .faults();

        assertThat(faults).containsExactly("projects.csv:2:11: ô 'total_dong' còn trống");
    }

    @Test
    void townsAndUnitsNeedNoClassesNorShortNames() {
        var programme = ProgrammeCopy.in(jobs)
                .write("units.csv", "code,name\n094,Thành phố Điện Biên Phủ\nSTC,Sở Tài chính\n")
                .write("towns.csv", "code,name,unit\nDT-DBP,Thành phố Điện Biên Phủ,094\n")
                .write(
                        "projects.csv",
                        RegistriesTest.PROJECTS + "P-1,094,1.3,Trục đường 60m,,,B,2021,2025,,760000000000,,,\n")
                .without("contacts.csv")
                .load();

        assertThat(programme.unit(new UnitCode("094"))).map(Unit::shortName).contains("Thành phố Điện Biên Phủ");
        assertThat(programme.town("DT-DBP")).map(Town::urbanClass).contains("");
    }

    private ProgrammeCopy asksForNothing() {
        var copy = ProgrammeCopy.in(jobs, "schools", "village-schools")
                .with("forms/s01-schools.yaml", ", prefill: registry.place", "")
                .with("forms/s01-schools.yaml", ", prefill: registry.total", "");
        for (int indicators = 0; indicators < 5; indicators++) {
            copy.with("indicators.yaml", "by: [unit, task, ", "by: [unit, ");
        }
        return copy;
    }
}
