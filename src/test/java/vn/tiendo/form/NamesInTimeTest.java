package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.text.MemberFinder;
import vn.tiendo.form.text.UnitNames;
import vn.tiendo.measure.Folded;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.KnownNames;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.load.Programmes;

/** A province in which a district's name passes to another code, and a town's to another town. */
class NamesInTimeTest {

    private static final Path SHIPPED = Path.of("jobs", "urban-infrastructure");
    private static final Optional<LocalDate> BEFORE = Optional.of(LocalDate.parse("2025-06-30"));
    private static final Optional<LocalDate> AFTER = Optional.of(LocalDate.parse("2025-07-01"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Programme programme;

    @BeforeEach
    void load() throws IOException {
        var copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(SHIPPED.relativize(file).toString()));
            }
        }
        Files.writeString(copy.resolve("units.csv"), """
                code,name,short_name,valid_from,valid_to
                099,Huyện Tuần Giáo,H. Tuần Giáo,,2025-06-30
                03253,Huyện Tuần Giáo,H. Tuần Giáo,2025-07-01,
                """);
        Files.writeString(copy.resolve("towns.csv"), """
                code,name,class,target_class,unit,valid_from,valid_to
                DT-1,Thị trấn Tuần Giáo,V,IV,099,,2025-06-30
                DT-2,Thị trấn Tuần Giáo,V,IV,03253,2025-07-01,
                """);
        Files.writeString(
                copy.resolve("projects.csv"),
                "code,unit,task,name,owner,place,group,start,finish,decision,total_dong,real\n");
        Files.delete(copy.resolve("aliases.csv"));
        Files.delete(copy.resolve("contacts.csv"));
        programme = Programmes.loadOne(copy, notice -> {});
    }

    @Test
    void aTitleNamesTheUnitThatWasThereOnTheDay() {
        assertThat(unitIn("UBND HUYỆN TUẦN GIÁO", BEFORE)).contains(new UnitCode("099"));
        assertThat(unitIn("UBND H. Tuần Giáo", AFTER)).contains(new UnitCode("03253"));
        assertThat(unitIn("UBND HUYỆN TUẦN GIÁO", Optional.empty())).isEmpty();
    }

    @Test
    void aColumnStandsForTheTownThatWasThereOnTheDay() {
        assertThat(townNamed("TT Tuần Giáo", BEFORE)).contains("DT-1");
        assertThat(townNamed("Thị trấn Tuần Giáo", AFTER)).contains("DT-2");
        assertThat(townNamed("Thị trấn Tuần Giáo", Optional.empty())).isEmpty();
    }

    @Test
    void aWorkbookIsReadForItsPeriodOnlyWhereNamesOrFormsNeedIt() {
        var schools = Path.of("jobs", "village-schools");

        assertThat(new FormReader(programme).needsPeriod()).isTrue();
        assertThat(new FormReader(Programmes.loadOne(SHIPPED, notice -> {})).needsPeriod())
                .as("Biểu 01 in two versions")
                .isTrue();
        assertThat(new FormReader(Programmes.loadOne(schools, notice -> {})).needsPeriod())
                .isFalse();
    }

    private Optional<UnitCode> unitIn(String line, Optional<LocalDate> day) {
        return new UnitNames(programme, new KnownNames(programme), day).in(Folded.of(line));
    }

    private Optional<String> townNamed(String label, Optional<LocalDate> day) {
        return new MemberFinder(programme, new KnownNames(programme), day).named("towns", label);
    }
}
