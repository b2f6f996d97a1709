package vn.tiendo.programme.load.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.measure.Amount;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.registry.Project;
import vn.tiendo.programme.registry.Registered;
import vn.tiendo.programme.registry.Target;
import vn.tiendo.programme.registry.Town;
import vn.tiendo.programme.registry.Unit;
import vn.tiendo.programme.registry.Validity;

public class RegistriesTest {

    public static final String PROJECTS =
            "code,unit,task,name,owner,place,group,start,finish,decision,total_dong,real,valid_from,valid_to\n";
    private static final UnitCode MERGED = new UnitCode("03127");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    /** District 094 until 30 June 2025, and the commune 03127 after it. */
    private ProgrammeCopy merged() {
        return ProgrammeCopy.in(jobs)
                .without("contacts.csv")
                .write("units.csv", """
                        code,name,short_name,valid_from,valid_to
                        094,Thành phố Điện Biên Phủ,TP Điện Biên Phủ,,2025-06-30
                        03127,Phường Điện Biên Phủ,P. Điện Biên Phủ,01/07/2025,
                        STC,Sở Tài chính,Sở Tài chính,,
                        """)
                .write("towns.csv", """
                        code,name,class,target_class,unit,valid_from,valid_to
                        DT-DBP,Thành phố Điện Biên Phủ,III,II,094,,2025-06-30
                        DT-DBP,Đô thị Điện Biên Phủ,II,I,03127,2025-07-01,
                        """)
                .write("projects.csv", PROJECTS + """
                        P-1,094,1.3,Trục đường 60m,BQLDA-094,,B,2021,2025,,760000000000,,,2025-06-30
                        P-1,03127,1.3,Trục đường 60m,BQLDA-094,,B,2021,2026,,800000000000,,2025-07-01,
                        """);
    }

    @Test
    void holdTheVersionsThatAreValidOnTheLastDayOfThePeriodsData() {
        var programme = merged().load();

        assertThat(programme.asOf(Period.of("2025-06")).units())
                .extracting(Unit::key)
                .containsExactly("094", "STC");
        assertThat(programme.asOf(Period.of("2025-07")).units())
                .extracting(Unit::key)
                .containsExactly("03127", "STC");
        assertThat(programme.asOf(Period.of("2025-06")).town("DT-DBP"))
                .map(Town::urbanClass)
                .contains("III");
        assertThat(programme.asOf(Period.of("2025-07")).project("P-1"))
                .flatMap(Project::total)
                .contains(new Amount(800_000_000_000L));
    }

    @Test
    void giveTheNewestVersionToWhoNamesNoPeriod() {
        var programme = merged().load();

        assertThat(programme.town("DT-DBP")).map(Town::name).contains("Đô thị Điện Biên Phủ");
        assertThat(programme.unit(new UnitCode("094"))).isPresent();
        assertThat(programme.unitsOnce()).hasSize(3);
    }

    @Test
    void oweNothingForAPeriodInWhichTheyAreNotValid() {
        var programme = merged().load();

        assertThat(programme.unitsExpected(Period.of("2025-06")))
                .extracting(Unit::key)
                .contains("094");
        assertThat(programme.unitsExpected(Period.of("2025-09")))
                .extracting(Unit::key)
                .contains("03127");
        assertThat(programme.formsExpected(MERGED, Period.of("2025-06"))).isEmpty();
        assertThat(programme.formsExpected(new UnitCode("094"), Period.of("2025-09")))
                .isEmpty();
    }

    @Test
    void nameTheOwnerThatIsWrittenByItsCode() {
        assertThat(merged().load().project("P-1")).map(Project::owner).contains("Ban QLDA TP Điện Biên Phủ");
    }

    @Test
    void noticeAnOwnerThatTheListOfOwnersDoesNotHave() {
        var copy =
                ProgrammeCopy.in(jobs).with("projects.csv", "Ban QLDA TP Điện Biên Phủ", "Ban QLDA TP Điện Biên Phu");

        assertThat(copy.notices())
                .anySatisfy(n -> assertThat(n)
                        .startsWith("projects.csv:10:5: không có chủ đầu tư 'Ban QLDA TP Điện Biên Phu'; có phải"));
    }

    @Test
    void noticeASlipInTheNameOfAColumnThatNeedNotBeThere() {
        var copy = ProgrammeCopy.in(jobs)
                .write(
                        "owners.csv",
                        "code,name,valid_form\nACV,Tổng công ty Cảng hàng không Việt Nam (ACV),2025-01-01\n");

        assertThat(copy.notices()).contains("owners.csv:1:3: cột 'valid_form' không được đọc; có phải 'valid_from'?");
    }

    @Test
    void knowWhatIsToBeReached() {
        var programme = ProgrammeCopy.in(jobs).write("targets.csv", """
                        indicator,of,year,value,source,verified
                        dis_pct,province,2025,95,Nghị quyết,true
                        dis_pct,094,2025,"97,5",Kế hoạch,false
                        """).load();

        assertThat(programme.registry().target("dis_pct", Target.PROVINCE, 2025))
                .map(Target::value)
                .contains(new BigDecimal("95"));
        assertThat(programme.registry().target("dis_pct", "094", 2025))
                .map(Target::value)
                .contains(new BigDecimal("97.5"));
        assertThat(programme.registry().target("dis_pct", "094", 2026)).isEmpty();
    }

    @Test
    void noticeWhatNobodyHasConfirmedOnceASource() {
        var copy = ProgrammeCopy.in(jobs).write("targets.csv", """
                indicator,of,year,value,source,verified
                dis_pct,094,2025,97,Kế hoạch,false
                dis_pct,095,2025,97,Kế hoạch,false
                """);

        assertThat(copy.notices()).contains("targets.csv:2:6: chưa được xác nhận (2 dòng); Kế hoạch");
    }

    @Test
    void followSuccessorsAlongTheirChainAsOfTheDay() {
        var registry = succession("""
                A,B,2025-07-01,merge
                B,C,2026-01-01,rename
                """).load().registry();
        var first = registry.divisions().getFirst();

        assertThat(registry.successors(first, LocalDate.parse("2025-06-30"))).containsExactly(first);
        assertThat(registry.successors(first, LocalDate.parse("2025-07-01")))
                .extracting(Registered::key)
                .containsExactly("B");
        assertThat(registry.successors(first, LocalDate.parse("2026-01-01")))
                .extracting(Registered::key)
                .containsExactly("C");
    }

    @Test
    void tellSuccessorsThatComeBackToWhereTheyBegan() {
        var copy = succession("""
                A,B,2025-07-01,merge
                B,C,2026-01-01,merge
                C,A,2025-07-01,merge
                """);

        assertThat(copy.faults())
                .containsExactly(
                        "succession.csv:4:2: đơn vị kế thừa vòng tròn: A → B → C → A; bỏ một trong các dòng này");
    }

    @Test
    void tellAUnitThatComesAfterItself() {
        assertThat(succession("A,A,2025-07-01,rename\n").faults())
                .containsExactly("succession.csv:2:2: đơn vị kế thừa vòng tròn: A → A; bỏ một trong các dòng này");
    }

    private ProgrammeCopy succession(String rows) {
        return ProgrammeCopy.in(jobs)
                .write("aliases.csv", "kind,alias,code\n")
                .write("divisions.csv", "code,name,short_name\nA,Xã A,A\nB,Xã B,B\nC,Xã C,C\n")
                .write("succession.csv", "old_code,new_code,date,kind\n" + rows);
    }

    @Test
    void leaveAProgrammeAsItIsOnDaysOnWhichAllOfItIsValid() {
        var programme =
                ProgrammeCopy.in(jobs, "village-schools", "village-schools").load();

        assertThat(programme.asOf(LocalDate.parse("2026-01-01"))).isSameAs(programme);
        assertThat(programme.units())
                .allSatisfy(unit -> assertThat(unit.validity()).isEqualTo(Validity.ALWAYS));
        assertThat(programme.registry().target("dis_pct", Target.PROVINCE, 2025))
                .isEqualTo(Optional.empty());
    }
}
