package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.measure.Period;
import vn.tiendo.workbook.CellAddress;

/** What the lines over a table say of its period, with a label and without. */
class StatedTitlesTest {

    private static final String TABLE = "\n\nCode\tName\tPlan\nA1\tRoad\t#10\n";

    @TempDir
    private Path jobs;

    private Identity over(String lines) {
        return DeclaredSheet.by(jobs, """
                - table: T
                  header: [code, name]
                  leaf: code
                  subject: [code]
                  columns:
                    - { field: code, is: [Code], type: code }
                    - { field: name, is: [Name], type: text }
                    - { field: plan, is: [Plan], type: money }
                """).read(lines + TABLE).identity();
    }

    private List<String> otherThanJune(String line) {
        return over("Reporting period: June 2025\n" + line).otherPeriods().stream()
                .map(Identity.OtherPeriod::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIẾN ĐỘ CÁC DỰ ÁN THÁNG 5 NĂM 2025",
                "Số liệu tháng 5",
                "Báo cáo tháng năm",
                "(Số liệu chốt ngày 14 tháng 5 năm 2025)",
                "Tháng 6 năm 2025 (số liệu từ ngày 15/04/2025 đến ngày 14/05/2025)",
                "Tháng 5/2025",
            })
    void contradictThePeriodIfTheyNameAnother(String line) {
        assertThat(otherThanJune(line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIẾN ĐỘ CÁC DỰ ÁN THÁNG 6 NĂM 2025",
                "Ước thực hiện tháng 7",
                "Kế hoạch năm 2025",
                "So với tháng 5 năm 2025",
                "Tháng ….. năm 2025",
                "Điện Biên, ngày 3 tháng 7 năm 2025",
                "Thực hiện tháng 4 năm 2025\tThực hiện tháng 5 năm 2025\tGhi chú",
            })
    void contradictNothingIfTheySpeakOfOtherThings(String line) {
        assertThat(otherThanJune(line)).isEmpty();
    }

    @Test
    void nameThePeriodWhereNothingElseDoes() {
        assertThat(over("TIẾN ĐỘ CÁC DỰ ÁN THÁNG 5 NĂM 2025\tBiểu 01").period()).contains(Period.of("2025-05"));
    }

    @Test
    void areToldWithTheirCells() {
        var identity = over("PROGRESS OF WORKS MAY 2025\nJune 2025");

        assertThat(identity.otherPeriods())
                .singleElement()
                .satisfies(other -> assertThat(other.cell()).contains(CellAddress.of("A2")));
    }
}
