package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.content.Sentence;

/** What the shipped report of the province's committee says, sentence by sentence. */
class SentencesTest {

    private static final String DONE = "Luỹ kế đến 14/06/2025 giải ngân 379,7 tỷ đồng, đạt 37,97 % kế hoạch";

    @Test
    void saysWhatRoseAgainstThePeriodBefore() {
        var said = Told.of("2025-06").province("379.7", "1000", "30.79", "").sentences();

        assertThat(said).contains(DONE + ", tăng 7,18 điểm phần trăm so với tháng 5/2025.");
    }

    @Test
    void saysWhatRoseMuch() {
        var said = Told.of("2025-06").province("379.7", "1000", "20", "").sentences();

        assertThat(said).contains(DONE + ", tăng mạnh 17,97 điểm phần trăm so với tháng 5/2025.");
    }

    @Test
    void saysWhatFell() {
        var said = Told.of("2025-06").province("379.7", "1000", "40", "").sentences();

        assertThat(said).contains(DONE + ", giảm 2,03 điểm phần trăm so với tháng 5/2025.");
    }

    @Test
    void saysNoDifferenceBetweenFiguresThatLookEqual() {
        var said = Told.of("2025-06").province("379.7", "1000", "37.9680", "").sentences();

        assertThat(said).contains(DONE + ", tương đương tháng 5/2025.");
    }

    @Test
    void holdsTheShareAgainstTheYearThatIsOver() {
        var said = Told.of("2025-06").province("379.7", "1000", "30.79", "").sentences();

        assertThat(said).contains("Tỷ lệ này thấp hơn 7,24 điểm phần trăm so với thời gian đã qua của năm (45,21 %).");
    }

    @Test
    void holdsItAgainstTheYearBefore() {
        var said =
                Told.of("2025-06").province("379.7", "1000", "30.79", "41.02").sentences();

        assertThat(said).contains("So với cùng kỳ năm trước (41,02 %) giảm 3,05 điểm phần trăm.");
    }

    @Test
    void comparesNothingInTheFirstMonthOfAYear() {
        var said = Told.of("2025-01").province("20", "1000", "", "").sentences();

        assertThat(said).contains("Đến 14/01/2025, tháng đầu năm, giải ngân 20,0 tỷ đồng, đạt 2,00 % kế hoạch.");
    }

    @Test
    void givesNoRatioWhereThereIsNoPlan() {
        var said = Told.of("2025-06").province("379.7", "0", "", "").sentences();

        assertThat(said)
                .contains("Luỹ kế đến 14/06/2025 giải ngân 379,7 tỷ đồng; chưa có kế hoạch vốn năm nên không có tỷ lệ.")
                .noneMatch(sentence -> sentence.contains("0,00 %"));
    }

    @Test
    void namesTheOneUnitThatIsMissing() {
        var said = Told.of("2025-06")
                .missing("097")
                .province("379.7", "1000", "30.79", "")
                .sentences();

        assertThat(said)
                .contains(
                        "Số liệu tháng 6/2025 (từ 15/05/2025 đến 14/06/2025) tổng hợp từ báo cáo của 3/4 đơn vị, chiếm"
                                + " 98,00 % kế hoạch vốn; chưa có số liệu của huyện Mường Chà.");
    }

    @Test
    void saysSoWhereNobodyReported() {
        var said = Told.of("2025-06")
                .missing("094", "095", "096", "097")
                .province("", "", "", "")
                .sentences();

        assertThat(said)
                .contains(
                        "Chưa có đơn vị nào trong 4 đơn vị phải báo cáo tháng 6/2025 có số liệu được nhận.",
                        "Chưa có số liệu giải ngân tháng 6/2025.");
    }

    @Test
    void namesBothOfThoseThatShareTheFirstRank() {
        var said = Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .unit("094", "50", "100", "40", 1)
                .unit("095", "100", "200", "40", 1)
                .unit("096", "10", "100", "5", 3)
                .sentences();

        assertThat(said)
                .anyMatch(sentence -> sentence.startsWith(
                        "Giải ngân cao nhất: thành phố Điện Biên Phủ (50,00 %), thị xã Mường Lay (50,00 %) và "));
    }

    @Test
    void namesWhoIsBehindByHowMuch() {
        var said = Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .unit("094", "50", "100", "40", 1)
                .unit("096", "10", "100", "5", 2)
                .sentences();

        assertThat(said)
                .anyMatch(sentence ->
                        sentence.startsWith("1 đơn vị chậm hơn thời gian đã qua của năm quá 10 điểm phần trăm: ")
                                && sentence.endsWith(" (chậm 35,21 điểm phần trăm)."));
    }

    @Test
    void putsWhoHasNoFiguresLastWithTheReason() {
        var table = ranking(Told.of("2025-06")
                .missing("097")
                .province("379.7", "1000", "30.79", "")
                .unit("094", "50", "100", "40", 1)
                .unit("097", "", "", "", 0));

        assertThat(table.lines().getFirst().look()).isEqualTo(CellLook.TOTAL);
        assertThat(table.lines().getLast().look()).isEqualTo(CellLook.MUTED);
        assertThat(table.lines().getLast().cells())
                .contains(new CellContent.Spanning(CellContent.words("chưa gửi báo cáo"), 7));
    }

    @Test
    void marksWhoseFiguresAreNotThoseThatWerePublishedFirst() {
        var table = ranking(Told.of("2025-06")
                .published("dis_ytd", "unit", "094", "45")
                .published("dis_ytd", "unit", "095", "20.04")
                .province("379.7", "1000", "30.79", "")
                .unit("094", "50", "100", "40", 1)
                .unit("095", "20", "100", "40", 2));

        assertThat(table.lines())
                .extracting(line -> line.cells().get(1))
                .containsExactly(
                        CellContent.words("TOÀN TỈNH"),
                        CellContent.words("Thành phố Điện Biên Phủ (điều chỉnh)"),
                        CellContent.words("Thị xã Mường Lay"));
        assertThat(table.notes())
                .extracting(Sentence::text)
                .contains("(điều chỉnh): số liệu khác lần công bố đầu tiên.");
    }

    private static Block.Table ranking(Told told) {
        return told.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().startsWith("Xếp hạng"))
                .findFirst()
                .orElseThrow();
    }
}
