package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Drawing;
import vn.tiendo.programme.ReportItem.Chart;

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
        assertThat(bars.caption().described()).contains("Thành phố Điện Biên Phủ: Đã thực hiện 50,0, Còn lại 50,0");
    }

    @Test
    void accentWhoIsLateAndHoldAllAgainstTheAverageAndTheYear() {
        var bars = (Drawing.RankedBars) june().drawing(Chart.RANKED, "dis_pct", "unit");

        assertThat(bars.bars()).extracting(Drawing.Bar::accented).containsExactly(false, true);
        assertThat(bars.references()).extracting(Drawing.Reference::text).containsExactly("37,97", "45,21");
    }
}
