package vn.tiendo.programme.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.programme.ProgrammeCopy;
import vn.tiendo.programme.load.Programmes;

class FaultLinesTest {

    private static final LocalText BLANK = FaultWords.say("cell.blank", "x");

    private static final String HEAD = "code,unit,task,name,owner,place,group,start,finish,decision,total_dong,real\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path jobs;

    @Test
    void tellWhatIsAlikeInOneLineWithItsNumberAndThreeExamples() {
        var copy = ProgrammeCopy.in(jobs).write("projects.csv", projects(3000, "094", "Ban số "));

        var notices = new java.util.ArrayList<Fault>();
        Programmes.load(jobs, notices::add);
        var told = FaultLines.of(notices, Language.VI).stream()
                .filter(line -> line.contains("chủ đầu tư"))
                .toList();

        assertThat(told)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("projects.csv: 3000 chỗ: không có chủ đầu tư …")
                        .contains("2:5: không có chủ đầu tư 'Ban số 0'")
                        .contains("4:5: không có chủ đầu tư 'Ban số 2'")
                        .doesNotContain("Ban số 3'"));
        assertThat(copy.notices().size()).isLessThan(200);
    }

    @Test
    void countEveryFaultThoughNotEachIsKept() {
        ProgrammeCopy.in(jobs).write("projects.csv", projects(3000, "0940", "ACV"));

        var faults = org.assertj.core.api.Assertions.catchThrowableOfType(
                        DefinitionFaults.class, () -> Programmes.load(jobs))
                .faults();

        assertThat(FaultLines.count(faults)).isGreaterThanOrEqualTo(3000);
        assertThat(FaultLines.of(faults, Language.VI)).anyMatch(line -> line.contains("3000 chỗ: không có đơn vị"));
    }

    @Test
    void tellFewFaultsEachInItsLine() {
        var faults = List.of(
                new Fault("a.csv", 2, 1, BLANK, FaultWords.NONE), new Fault("a.csv", 3, 1, BLANK, FaultWords.NONE));

        assertThat(FaultLines.of(faults, Language.VI))
                .containsExactly("a.csv:2:1: ô 'x' còn trống", "a.csv:3:1: ô 'x' còn trống");
    }

    @Test
    void areNoMoreThanSomebodyReads() {
        var faults = IntStream.range(0, 1000)
                .mapToObj(i -> new Fault("f" + i + ".yaml", 1, 1, LocalText.of("sai"), FaultWords.NONE))
                .toList();

        assertThat(FaultLines.of(faults, Language.VI))
                .hasSize(201)
                .last()
                .asString()
                .contains("800 chỗ nữa");
    }

    private static String projects(int lines, String unit, String owner) {
        return IntStream.range(0, lines)
                .mapToObj(i -> "%d,%s,1.1,Dự án %d,%s%s,TP,C,2022,2025,%d/QĐ,1000000000,true"
                        .formatted(20_000_000 + i, unit, i, owner, owner.endsWith(" ") ? i : "", i))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }
}
