package vn.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.form.GrantsReturn;
import vn.tiendo.form.Reading;
import vn.tiendo.form.read.FormReader;
import vn.tiendo.form.read.SubmissionReader;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.workbook.Limits;
import vn.tiendo.workbook.open.GuardedWorkbookReader;

/** What is kept of a sheet whose header carries dimensions, and of its blocks of questions. */
class LongFiguresTest {

    @Test
    void keepsAFigureForEachYearQuarterAndKind() {
        assertThat(figures("OUTPUTS"))
                .filteredOn(line -> line.startsWith("TH-014|classrooms renewed count"))
                .containsExactly(
                        "TH-014|classrooms renewed count 2024/Q4/actual 2",
                        "TH-014|classrooms renewed count 2025/Q1/actual 3",
                        "TH-014|classrooms renewed count 2025/Q1/forecast 1250",
                        "TH-014|classrooms renewed count 2025/Q2/actual ",
                        "TH-014|classrooms renewed count 2025/Q2/forecast 4");
    }

    @Test
    void keepsNothingThatIsWorkedOutFromOtherColumns() {
        assertThat(figures("OUTPUTS")).isNotEmpty().noneMatch(line -> line.contains(" done "));
    }

    @Test
    void keepsTheAnswersOfABlockUnderItsOwnName() {
        assertThat(figures("SIGNED")).containsExactly("SIGNED by  Lò Thị Hạnh", "SIGNED on  2025-07-04");
    }

    /** A text a figure: subject, field, member, and what it says. */
    private static List<String> figures(String form) {
        var reader = new SubmissionReader(
                new GuardedWorkbookReader(Limits.DEFAULT), new FormReader(GrantsReturn.programme()));
        var read = (Reading.Read) reader.read(GrantsReturn.asXlsx().bytes(), "return.xlsx");
        return KeptFigure.of(new UnitCode("HLT"), List.of(read.table(form).orElseThrow())).stream()
                .map(figure -> figure.subject() + " " + figure.field() + " " + figure.member() + " "
                        + figure.value().map(Object::toString).or(figure::words).orElse(""))
                .toList();
    }
}
