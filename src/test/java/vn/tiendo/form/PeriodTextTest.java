package vn.tiendo.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.measure.Period;

class PeriodTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kỳ báo cáo: Tháng 6 năm 2025 (số liệu từ ngày 15/05/2025 đến ngày 14/06/2025)|2025-06",
                "Tháng 12/2024|2024-12",
                "Kỳ: Quý II năm 2025|2025-06",
                "Kỳ báo cáo: 6 tháng đầu năm 2025|2025-06",
                "Kỳ báo cáo: 9 tháng đầu năm 2025|2025-09",
                "Kỳ báo cáo: 6 tháng cuối năm 2025|2025-12",
            })
    void readsThePeriodOfATitleLine(String line, String period) {
        assertThat(PeriodText.inLine(line)).contains(Period.of(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Báo cáo số        /BC ngày      tháng      năm 2025)",
                "Điện Biên, ngày 14 tháng 6 năm 2025",
                "Tháng 13 năm 2025",
                "TIẾN ĐỘ THỰC HIỆN"
            })
    void findsNoneWhereNoneIsNamed(String line) {
        assertThat(PeriodText.inLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tháng 6/2025,2025-06", "6/2025,2025-06", "06-2025,2025-06", "2025-06,2025-06", "01/06/2025,2025-06"})
    void readsShorterWritingsBesideItsLabel(String answer, String period) {
        assertThat(PeriodText.inCell(answer)).contains(Period.of(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reporting period: June 2025|2025-06",
                "Period: Sept 2025|2025-09",
                "Period: Q2 2025|2025-06",
                "Period: Q2/2025|2025-06",
                "Period: Quarter 2, 2025|2025-06",
                "Period: 2025 Q2|2025-06",
                "Period: 2nd quarter of 2025|2025-06",
                "Period: third quarter of the year 2025|2025-09",
                "Period: H1 2025|2025-06",
                "Period: second half of 2025|2025-12",
                "Period: 6 months of 2025|2025-06",
                "Period: last 6 months of 2025|2025-12",
                "Period: FY 2025|2025-12",
            })
    void readsThePeriodOfAnEnglishTitleLine(String line, String period) {
        assertThat(PeriodText.inLine(line)).contains(Period.of(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kỳ báo cáo: máy 2025",
                "Kỳ: xã Hoàng Mai 2025",
                "Kỳ: mảng 2025",
                "Signed on 14 June 2025",
                "FY 2024/25",
                "Q5 2025",
                "13 months of 2025"
            })
    void takesNoOtherWordsForAnEnglishPeriod(String line) {
        assertThat(PeriodText.inLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14 June 2025,2025-06", "Năm 2025,2025-12", "2025,2025-12", "FY2025,2025-12"})
    void readsDaysAndYearsBesideItsLabel(String answer, String period) {
        assertThat(PeriodText.inCell(answer)).contains(Period.of(period));
    }
}
