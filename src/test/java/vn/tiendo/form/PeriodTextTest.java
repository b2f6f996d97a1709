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
}
