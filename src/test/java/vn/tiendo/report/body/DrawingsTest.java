package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.Drawing;
import vn.tiendo.content.Sentence;
import vn.tiendo.programme.fault.DefinitionPlace;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.report.Phrase;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.programme.report.ReportItem.Chart;

class DrawingsTest {

    private static Told june() {
        return Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .unit("094", "50", "100", "40", 1)
                .unit("096", "10", "100", "5", 2);
    }

    @Test
    void drawMoneyInTheUnitOfTheReport() {
        var course = (Drawing.Course)
                june().month("dis_ytd", "2025-06", "379700000000").drawing(Chart.COURSE, "dis_ytd", "unit");

        assertThat(course.caption().unit()).isEqualTo("tỷ đồng");
        assertThat(course.series().getFirst().values().get(5)).contains(new BigDecimal("379.7"));
    }

    @Test
    void leaveMonthsThatAreNotKnownOut() {
        var course =
                (Drawing.Course) june().month("dis_pct", "2025-06", "37.97").drawing(Chart.COURSE, "dis_pct", "unit");

        assertThat(course.series()).hasSize(1);
        assertThat(course.series().getFirst().values().get(4)).isEmpty();
    }

    @Test
    void partWhatIsDoneFromWhatIsLeft() {
        var bars = (Drawing.StackedBars) june().drawing(Chart.STACKED, "dis_pct", "unit");

        assertThat(bars.series().getFirst().values())
                .containsExactly(Optional.of(new BigDecimal("50.0")), Optional.of(new BigDecimal("10.0")));
        assertThat(bars.series().getLast().values())
                .containsExactly(Optional.of(new BigDecimal("50.0")), Optional.of(new BigDecimal("90.0")));
        assertThat(bars.caption().described()).contains("Thành phố Điện Biên Phủ: Đã đạt 50,0, Còn lại 50,0");
    }

    @Test
    void accentWhoIsLateAndHoldAllAgainstTheAverageAndTheYear() {
        var bars = (Drawing.RankedBars) june().drawing(Chart.RANKED, "dis_pct", "unit");

        assertThat(bars.bars()).extracting(Drawing.Bar::accented).containsExactly(false, true);
        assertThat(bars.references()).extracting(Drawing.Reference::text).containsExactly("37,97", "45,21");
    }

    @Test
    void makeBarsOfWhatEachStageHasOfThem() {
        var bars = (Drawing.StackedBars) Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .row("BQL-GT", "7813002", "Đang thi công", "200", "150")
                .row("BQL-GT", "7972003", "Đang thi công", "300", "30")
                .row("ACV", "7724001", "Hoàn thành", "500", "100")
                .drawing(Chart.PARTS, "projects", "task", Optional.of("stage"));

        assertThat(bars.series()).extracting(Drawing.Series::name).containsExactly("Hoàn thành", "Đang thi công");
        assertThat(bars.series().getFirst().values()).containsExactly(Optional.of(BigDecimal.ONE), Optional.empty());
        assertThat(bars.series().getLast().values())
                .containsExactly(Optional.empty(), Optional.of(BigDecimal.valueOf(2)));
        assertThat(bars.caption().described()).contains("Đang thi công 2");
    }

    @Test
    void makeAmountsOfWhatEachSourceGives() {
        var bars = (Drawing.StackedBars) Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .row("BQL-GT", "7813002", "Đang thi công", "200", "150")
                .row("BQL-GT", "7972003", "Hoàn thành", "300", "30")
                .drawing(Chart.PARTS, "plan_by", "capital", Optional.of("stage"));

        assertThat(bars.categories()).hasSize(1);
        assertThat(bars.series())
                .extracting(one -> one.values().getFirst().orElseThrow())
                .containsExactly(new BigDecimal("300.0"), new BigDecimal("200.0"));
        assertThat(bars.caption().unit()).isEqualTo("tỷ đồng");
    }

    private static List<Block> map(Told told, String say) {
        var place = new DefinitionPlace("x.yaml", 1, 1);
        return told.told(new ReportItem.Drawn(
                Chart.TILES,
                "dis_pct",
                "unit",
                List.of(new Phrase(Optional.empty(), LocalText.of(say), place)),
                List.of(List.of(".", "094"), List.of("095", "098")),
                Optional.empty(),
                0,
                place));
    }

    @Test
    void tellUnitsThatHaveNoPlaceOnTheMap() {
        var blocks = map(june(), "{drawn.first.name}: {drawn.first.value}");

        var map = (Drawing.TileMap) ((Block.Picture) blocks.getFirst()).drawing();
        assertThat(map.tiles()).extracting(Drawing.Tile::text).containsExactly("50,00");
        assertThat(map.caption().title()).isEqualTo("Thành phố Điện Biên Phủ: 50,00\u00a0%");
        assertThat(((Block.Remark) blocks.getLast()).sentences().getFirst().text())
                .isEqualTo("Không nằm trên sơ đồ: huyện Mường Nhé (10,00).");
    }

    @Test
    void leaveOutAMapOfUnitsThatAreNoMore() {
        var reformed = Told.of("2025-07").province("379.7", "1000", "30.79", "").unit("03127", "50", "100", "40", 1);

        assertThat(map(reformed, "x"))
                .containsExactly(new Block.Remark(
                        List.of(Sentence.of("Chưa có sơ đồ theo các đơn vị của tháng 7/2025; xem bảng xếp hạng."))));
    }

    @Test
    void markTheTownsPointsBetweenNoneAndAll() {
        var blocks = Told.of("2025-06")
                .score("DT-MCH", "80")
                .score("DT-TCH", "70.5")
                .told(new ReportItem.Scores(LocalText.of("Điểm")));

        var ranges = (Drawing.Ranges) ((Block.Picture) blocks.getFirst()).drawing();
        assertThat(ranges.ranges())
                .extracting(Drawing.Range::text)
                .containsExactly("80: đạt", "70,5: chưa đạt, thiếu 4,5 điểm");
        assertThat(ranges.ranges()).extracting(Drawing.Range::high).containsOnly(BigDecimal.valueOf(100));
        assertThat(ranges.caption().title()).isEqualTo("1/2 đô thị đã đủ điểm của loại đang phấn đấu");
    }

    @Test
    void findInAtMostFifteenWords() {
        for (String month : List.of("2024-06", "2024-12", "2025-03", "2025-07")) {
            var titles = Told.of(month)
                    .province("379.7", "1000", "30.79", "20")
                    .unit("094", "50", "100", "40", 1)
                    .unit("101", "10", "100", "5", 2)
                    .row("BQL-GT", "7813002", "Đang thi công", "200", "150")
                    .blocks()
                    .stream()
                    .filter(Block.Picture.class::isInstance)
                    .map(block -> ((Block.Picture) block).drawing().caption().title())
                    .toList();

            assertThat(titles).isNotEmpty().allMatch(title -> title.split(" ").length <= 15);
        }
    }
}
