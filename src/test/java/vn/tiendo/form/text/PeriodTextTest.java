package vn.tiendo.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.form.SaidPeriod;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.time.Calendar;

/** How people write the period that they report for. */
class PeriodTextTest {

    private static final PeriodText DISTRICTS = new PeriodText(Calendar.of(15, 14, 17));

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
        assertThat(DISTRICTS.named(line)).contains(Period.of(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T5/2025|2025-05",
                "T05.2025|2025-05",
                "T.5/2025|2025-05",
                "Th5-2025|2025-05",
                "Thg 5/2025|2025-05",
                "t5/25|2025-05",
                "Tháng 5/25|2025-05",
                "THÁNG 05 NĂM 2025|2025-05",
                "Tháng 5 - 2025|2025-05",
                "tháng5/2025|2025-05",
                "Tháng Năm năm 2025|2025-05",
                "Tháng sáu năm 2025|2025-06",
                "tháng mười hai/2025|2025-12",
                "Tháng Giêng 2025|2025-01",
                "Tháng 5 của năm 2025|2025-05",
                "Tháng 5 (năm 2025)|2025-05",
                "5.2025|2025-05",
                "05/2025|2025-05",
                "05.25|2025-05",
                "5/25|2025-05",
                "2025/05|2025-05",
                "2025-05|2025-05",
                "202505|2025-05",
                "052025|2025-05",
                "2025-05-01|2025-05",
                "01/05/2025|2025-05",
                "ngày 14/5/2025|2025-05",
                "đến ngày 14 tháng 5 năm 2025|2025-05",
                "14/5/25|2025-05",
                "Q2/2025|2025-06",
                "Q.II-2025|2025-06",
                "Quí 2/2025|2025-06",
                "quý hai năm 2025|2025-06",
                "Quý nhất năm 2025|2025-03",
                "QII/25|2025-06",
                "II/2025|2025-06",
                "Quý II, tháng 6/2025|2025-06",
                "6T/2025|2025-06",
                "06 tháng năm 2025|2025-06",
                "6 tháng/2025|2025-06",
                "Lũy kế 6 tháng đầu năm 2025|2025-06",
                "sáu tháng đầu năm 2025|2025-06",
                "nửa đầu năm 2025|2025-06",
                "5 tháng đầu năm 2025|2025-05",
                "9 tháng năm 2025|2025-09",
                "3 tháng cuối năm 2025|2025-12",
                "Tháng 5 và 5 tháng đầu năm 2025|2025-05",
                "Năm 2025|2025-12",
                "Cả năm 2025|2025-12",
                "Tháng6năm2025|2025-06",
                "3 tháng tính đến 30/6/2025|2025-06",
                "Luỹ kế đến ngày 30 tháng 6 năm 2025|2025-06",
                "2025Q2|2025-06",
                "Kỳ 6/2025|2025-06",
                "Kỳ báo cáo 6/2025|2025-06",
                "kỳ thứ 6/2025|2025-06",
                "tháng VI/2025|2025-06",
                "Tháng IX năm 2025|2025-09",
                "tháng XII/2025|2025-12",
                "VI/2025|2025-06",
                "Năm 2025, tháng 6|2025-06",
            })
    void readsTheUsualWritings(String answer, String period) {
        assertThat(DISTRICTS.named(answer)).contains(Period.of(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01/01/2025 - 30/06/2025|2025-06",
                "01/01/2025 đến 14/06/2025|2025-06",
                "từ ngày 15/5/2025 đến ngày 14/6/2025|2025-06",
                "từ ngày 15/5 đến ngày 14/6/2025|2025-06",
                "Từ ngày 15 tháng 5 năm 2025 đến hết ngày 14 tháng 6 năm 2025|2025-06",
                "15.12.2024 – 14.01.2025|2025-01",
                "15/12 - 14/01/2025|2025-01",
                "15/12/2024 - 14/6/2025|2025-06",
                "01/04/2025 – 30/06/2025|2025-06",
                "01/6/25 - 30/6/25|2025-06",
                "01 - 30/06/2025|2025-06",
                "2025-04-01 – 2025-06-30|2025-06",
                "Tháng 4 - tháng 6/2025|2025-06",
                "từ tháng 1 đến tháng 6 năm 2025|2025-06",
                "T1-T6/2025|2025-06",
                "1-6/2025|2025-06",
                "01/2025 - 06/2025|2025-06",
                "01/2025 - 05/2025|2025-05",
                "16/05/2025 - 15/06/2025|2025-06",
            })
    void namesASpanByTheMonthWithWhichItCloses(String answer, String period) {
        assertThat(DISTRICTS.named(answer)).contains(Period.of(period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/02/2025 - 30/06/2025",
                "01/05/2025 - 20/06/2025",
                "01/05/2024 - 30/06/2025",
                "tháng 2 - tháng 4/2025",
                "30/06/2025 - 01/01/2025",
                "06/30/2025",
                "31/06/2025",
                "Tháng 13 năm 2025",
                "Tháng … năm 2025",
                "Tháng X năm 2025",
                "Tháng vi phạm",
                "Quý V/2025",
                "13/2025",
                "Đợt 1",
                "Tháng",
                "kỳ trước",
                "45778",
                "FY 2024/25",
                "Q2 2024/25",
                "Q5 2025",
                "13 months of 2025",
                "Signed on 14 June 2025",
                "Điện Biên, ngày 14 tháng 6 năm 2025",
                "(Kèm theo Báo cáo số        /BC ngày      tháng      năm 2025)",
                "máy 2025",
                "xã Hoàng Mai 2025",
                "TIẾN ĐỘ THỰC HIỆN"
            })
    void findsNoneWhereNoneIsNamed(String text) {
        assertThat(DISTRICTS.named(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 6/2025|1",
                "tháng VI/2025|1",
                "Quý II/2025|3",
                "II/2025|3",
                "Q2|3",
                "2nd quarter of 2025|3",
                "6 tháng đầu năm 2025|6",
                "6 tháng cuối năm 2025|6",
                "last 6 months of 2025|6",
                "nửa đầu năm 2025|6",
                "H1 2025|6",
                "9 tháng|9",
                "Năm 2025|12",
                "2025|12",
                "FY 2025|12",
                "01/04/2025 - 30/06/2025|3",
                "Tháng 6 và quý II năm 2025|1",
                "6 tháng đầu năm 2025 (số liệu đến ngày 14/6/2025)|6",
                "14/6/2025|0",
                "Đợt 3|0",
            })
    void knowsOfHowManyMonthsAPeriodIs(String text, int months) {
        assertThat(DISTRICTS.months(text)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "Tháng 5, 5",
        "T5, 5",
        "Tháng VI, 6",
        "05, 5",
        "Tháng Sáu, 6",
        "Quý 2, 6",
        "Q2, 6",
        "III, 9",
        "6 tháng đầu năm, 6",
        "Lũy kế 6 tháng, 6",
        "June, 6",
        "H1, 6",
        "second half, 12"
    })
    void takesAMonthWithoutAYearForNoPeriodByItself(String text, int month) {
        assertThat(DISTRICTS.said(text)).isEqualTo(new SaidPeriod.OnlyMonth(month, Optional.empty()));
    }

    @Test
    void doesNotTakeABlankForMay() {
        assertThat(DISTRICTS.said("Tháng năm 2025")).isEqualTo(new SaidPeriod.OnlyMonth(5, Optional.of(2025)));
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
                "14 June 2025|2025-06",
                "FY2025|2025-12",
                "year 2025|2025-12",
                "1 January 2025 to 30 June 2025|2025-06",
                "January to June 2025|2025-06",
                "Quarter ended 30 June 2025|2025-06",
                "3 months ended 30 June 2025|2025-06",
                "6 months to December 2025|2025-12",
                "Jun-25|2025-06",
                "2025 H1|2025-06",
                "Nine months to September 30, 2025|2025-09",
            })
    void readsThePeriodInEnglish(String text, String period) {
        assertThat(DISTRICTS.named(text)).contains(Period.of(period));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 5/2025|2025-05",
                "(Tháng 5 năm 2025)|2025-05",
                "BÁO CÁO THÁNG 5 NĂM 2025|2025-05",
                "(Số liệu từ ngày 15/04/2025 đến ngày 14/05/2025)|2025-05",
                "For the quarter ended 30 June 2025|",
                "Report for June 2025|2025-06",
                "Ước thực hiện tháng 6|",
                "Kế hoạch tháng 7 năm 2025|",
                "Kế hoạch năm 2025|",
                "Năm 2025|",
                "Tháng 5|",
                "Điện Biên, ngày 14 tháng 6 năm 2025|",
                "Báo cáo tháng 5 và kế hoạch tháng 6 năm 2025|",
            })
    void knowsALineThatSaysNothingElse(String line, String period) {
        assertThat(DISTRICTS.alone(line)).isEqualTo(Optional.ofNullable(period).map(Period::of));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIẾN ĐỘ THỰC HIỆN VÀ GIẢI NGÂN CÁC DỰ ÁN THÁNG 5 NĂM 2025|2025-05",
                "DỮ LIỆU CƠ SỞ ĐÔ THỊ THÁNG 5/2025|2025-05",
                "Biểu theo dõi tiến độ quý I năm 2025|2025-03",
                "BÁO CÁO TIẾN ĐỘ THÁNG 5 NĂM 2025 CỦA HUYỆN NẬM PỒ|2025-05",
                "TIẾN ĐỘ THÁNG 5 NĂM 2025 (Đơn vị tính: tỷ đồng)|2025-05",
                "TIẾN ĐỘ THỰC HIỆN KẾ HOẠCH ĐẦU TƯ CÔNG THÁNG 5 NĂM 2025|2025-05",
                "(Kèm theo Báo cáo tháng 5 năm 2025)|2025-05",
                "Tháng 5 năm 2025 (số liệu từ ngày 15/04/2025 đến ngày 14/05/2025)|2025-05",
                "(Số liệu chốt ngày 14 tháng 5 năm 2025)|2025-05",
                "Số liệu tại ngày 14/5/2025|2025-05",
                "PROGRESS OF PROJECTS MAY 2025|2025-05",
            })
    void readsATitleThatEndsInThePeriod(String line, String period) {
        assertThat(DISTRICTS.titled(line)).contains(new SaidPeriod.Named(Period.of(period)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số liệu tháng 5",
                "Báo cáo tháng năm",
                "Tháng 5",
                "TIẾN ĐỘ CÁC DỰ ÁN THÁNG 5",
            })
    void readsATitleThatEndsInAMonthWithoutItsYear(String line) {
        assertThat(DISTRICTS.titled(line)).contains(new SaidPeriod.OnlyMonth(5, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ước thực hiện tháng 6",
                "Ước thực hiện tháng 6 năm 2025",
                "Kế hoạch năm 2025",
                "KẾ HOẠCH THÁNG 7 NĂM 2025",
                "Kế hoạch vốn tháng 7 năm 2025",
                "TĂNG, GIẢM SO VỚI THÁNG 5 NĂM 2025",
                "Thực hiện tháng 6 so với tháng 5 năm 2025",
                "Giải ngân đến hết tháng 5 năm 2025",
                "Danh mục dự án hoàn thành trước tháng 5 năm 2025",
                "Điện Biên, ngày 14 tháng 7 năm 2025",
                "Điện Biên, tháng 7 năm 2025",
                "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/3/2025)",
                "(Kèm theo Báo cáo số        /BC ngày      tháng      năm 2025)",
                "Giai đoạn 2021-2025",
                "Giải ngân tháng 5",
                "(Tháng … năm 2025)",
                "TIẾN ĐỘ CÁC DỰ ÁN",
            })
    void takesNoOtherLineForAStatement(String line) {
        assertThat(DISTRICTS.titled(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tháng 6 năm 2025 (số liệu từ ngày 15/04/2025 đến ngày 14/05/2025)|2025-05",
                "Tháng 6 năm 2025 (số liệu từ 15/05/2024 – 14/06/2024)|2024-06",
                "Tháng 6 năm 2025, số liệu luỹ kế đến 31/5/2025|2025-05",
                "Tháng 6/2025 (số liệu đến 14/5/2025)|2025-05",
                "Tháng 6/2025 (số liệu tháng 5/2025)|2025-05",
                "Quý II/2025 (từ 01/01/2025 đến 31/03/2025)|2025-03",
            })
    void tellsOfDaysThatLieInAnotherPeriod(String text, String other) {
        assertThat(DISTRICTS.named(text)).isPresent();
        assertThat(DISTRICTS.besides(text)).containsExactly(new SaidPeriod.Named(Period.of(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng 6 năm 2025 (số liệu từ ngày 15/05/2025 đến ngày 14/06/2025)",
                "Tháng 6/2025 (số liệu 15/5/2025 đến 14/6/2025)",
                "Tháng 6/2025 (số liệu đến 30/6/2025)",
                "Tháng 6/2025, luỹ kế từ 01/01/2025 đến 14/06/2025",
                "Quý II/2025 (từ 01/4/2025 đến 30/6/2025)",
                "Tháng 6 năm 2025 và luỹ kế 6 tháng",
                "Tháng 6 (ngày lập 3/7/2025)",
                "Tháng 6/2025, ước đến 31/12/2025",
                "Tháng 6/2025 (hạn nộp đến ngày 17/7/2025)",
                "Tháng 6/2025 so với tháng 5/2025",
                "Từ ngày 15/5/2025 đến ngày 14/6/2025",
            })
    void findsNothingAmissInDaysOfThePeriod(String text) {
        assertThat(DISTRICTS.besides(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng 6/205",
                "Tháng 6/2O25",
                "Tháng 6 năm 202S",
                "Tháng 6/20255",
                "Quý II/205",
                "6 tháng đầu năm 205",
                "June 205",
                "Q2 2O25"
            })
    void doesNotPassOverAYearThatIsNone(String text) {
        assertThat(DISTRICTS.said(text)).isEqualTo(new SaidPeriod.Unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tháng ….. năm 2025",
                "Tháng ..... năm 2025",
                "Tháng … năm 2025",
                "Tháng ____ năm 2025",
                "tháng ... năm ...",
                "Tháng …./2025",
                "Quý ...... năm 2025",
            })
    void knowsALineThatNobodyFilledIn(String text) {
        assertThat(DISTRICTS.said(text)).isEqualTo(new SaidPeriod.NotFilled());
    }

    @Test
    void readsWhatWasFilledInAmongDots() {
        assertThat(DISTRICTS.named("Tháng ...6... năm 2025")).contains(Period.of("2025-06"));
        assertThat(DISTRICTS.named("Tháng 6 .... năm 2025")).contains(Period.of("2025-06"));
    }
}
