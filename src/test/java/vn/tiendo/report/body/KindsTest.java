package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.content.Block;
import vn.tiendo.measure.Period;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.form.Form.Frequency;
import vn.tiendo.programme.report.ReportItem;

/** A report is called by the longest period that closes, and says what each that closes asks for. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-05 | ; tháng 5/2025
            2025-03 | ; quý I/2025
            2025-06 | ; 6 tháng đầu năm 2025
            2024-09 | ; 9 tháng năm 2024
            2024-12 | ; năm 2024; phương hướng, nhiệm vụ năm 2025
            """)
    void isCalledByTheLongestPeriodThatCloses(String month, String ending) {
        var period = Period.of(month);

        var subject =
                SignedContent.subject(Told.PROGRAMME, Told.shipped(), period).vi();

        assertThat(SignedContent.filled(subject, Told.PROGRAMME, period).replace('\u00a0', ' '))
                .startsWith("Kết quả thực hiện Chương trình phát triển hệ thống kết cấu hạ tầng")
                .endsWith(ending)
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05, false, false, false",
        "2025-03, true, false, false",
        "2025-06, true, true, false",
        "2024-09, true, true, false",
        "2024-12, true, true, true"
    })
    void tellsWhatEachPeriodThatClosesAsksFor(String month, boolean quarter, boolean half, boolean year) {
        var titles =
                titles(Told.of(month).province("379.7", "1000", "30.79", "").blocks());

        assertThat(titles.contains("QUY HOẠCH, QUẢN LÝ ĐÔ THỊ")).isEqualTo(quarter);
        assertThat(titles.contains("THUẬN LỢI, KHÓ KHĂN")).isEqualTo(half);
        assertThat(titles.contains("KẾ HOẠCH NĂM SAU")).isEqualTo(year);
        assertThat(titles).contains("ĐÁNH GIÁ CHUNG", "CHẤP HÀNH CHẾ ĐỘ BÁO CÁO");
    }

    @Test
    void tellsAnItemOnlyWhenItIsDue() {
        var item = new ReportItem.Seldom(
                List.of(Frequency.YEAR), new ReportItem.Officer("x", LocalText.of("Phương hướng năm sau")));

        assertThat(Told.of("2024-12").told(item)).hasSize(1);
        assertThat(Told.of("2025-06").told(item)).isEmpty();
    }

    @Test
    void numbersHeadingsThatSomethingStandsUnder() {
        var officer = new ReportItem.Officer("x", LocalText.of("Đánh giá"));
        var never = new ReportItem.Seldom(List.of(Frequency.YEAR), officer);

        var blocks = Told.of("2025-06").told(heading("Thuận lợi"), never, heading("Khó khăn"), officer);

        assertThat(blocks.getFirst()).isEqualTo(new Block.Title(2, "1.", "Khó khăn"));
        assertThat(blocks).hasSize(2);
    }

    private static ReportItem heading(String text) {
        return new ReportItem.Heading(LocalText.of(text));
    }

    @Test
    void saysWhatAllMonthsOfAHalfYearCameTo() {
        var said = Told.of("2025-06").province("379.7", "1000", "30.79", "").sentences();

        assertThat(said).contains("Chưa đơn vị nào giải ngân nhanh hơn thời gian đã qua của năm.");
    }

    private static List<String> titles(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).text())
                .toList();
    }
}
