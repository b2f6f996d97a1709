package vn.tiendo.report.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.Situation;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.coverage.Incomparable;
import vn.tiendo.progress.metric.Compared;
import vn.tiendo.progress.metric.MetricLine;
import vn.tiendo.progress.sum.Measured;
import vn.tiendo.report.ReadSheet;
import vn.tiendo.report.SampleConsolidation;
import vn.tiendo.report.sheet.IndicatorsSheet;

/** What ranked units are held against, in columns of their own. */
class OtherPeriodsTest {

    private static final Period MAY = Period.of("2025-05");
    private static final Period LAST_JUNE = Period.of("2024-06");

    private final Consolidation june = SampleConsolidation.june().build();
    private final List<MetricLine> lines = new ArrayList<>();

    @Test
    void saysHowFarEachUnitIsFromItselfAndHowManyPlacesItMoved() {
        line("province", "", "40", then(MAY, "38"), then(LAST_JUNE, "41.5"), 0);
        line("unit", "094", "30", then(MAY, "25.75"), then(LAST_JUNE, "30"), 2);

        var read = read();

        assertThat(read)
                .anyMatch(line -> line.contains("So với / Bình quân (điểm %)|So với / Tháng 5/2025 (điểm %)"
                        + "|So với / Tháng 6/2024 (điểm %)|Đổi hạng so với tháng 5/2025"))
                .anyMatch(line -> line.startsWith("TOÀN TỈNH") && line.endsWith("||▲ 2,00|▼ 1,50|"))
                .anyMatch(line -> line.contains("Huyện thứ 1|") && line.endsWith("|▲ 4,25|＝|▲ 2"))
                .contains("▲ tăng, ▼ giảm, ＝ không đổi so với kỳ nêu ở đầu cột; hạng: ▲ lên, ▼ xuống.");
    }

    @Test
    void saysWhyAUnitCannotBeHeldAgainstItself() {
        line("unit", "094", "30", then(MAY, "25"), not(LAST_JUNE, Incomparable.NO_FIGURES), 0);
        line("unit", "095", "30", not(MAY, Incomparable.UNIT_PARTED), not(LAST_JUNE, Incomparable.NO_FIGURES), 0);

        assertThat(read())
                .anyMatch(line ->
                        line.contains("Huyện thứ 2|") && line.endsWith("|không so sánh được (đơn vị đã chia tách)"));
    }

    @Test
    void saysOnceWhereNobodyCanBe() {
        line("unit", "094", "30", not(MAY, Incomparable.NEW_YEAR), not(LAST_JUNE, Incomparable.NO_FIGURES), 0);

        assertThat(read())
                .contains("So với tháng 5/2025: không so sánh được (số luỹ kế bắt đầu lại từ đầu năm).")
                .noneMatch(line -> line.contains("Tháng 5/2025 (điểm %)"));
    }

    @Test
    void namesTheUnitsWhoseFiguresWerePutTogether() {
        var restated = new Compared(
                MAY, Optional.of(ratio("20")), Optional.empty(), List.of(new UnitCode("095"), new UnitCode("096")));
        line("unit", "094", "30", restated, not(LAST_JUNE, Incomparable.NO_FIGURES), 0);

        assertThat(read())
                .anyMatch(line -> line.endsWith("|Số tháng 5/2025 tính lại từ"))
                .anyMatch(
                        line -> line.contains("Huyện thứ 1|") && line.endsWith("|▲ 10,00|TX Mường Lay, H. Mường Nhé"));
    }

    @Test
    void leavesTheTableAsItIsWhereNothingIsKnownOfOtherPeriods() {
        assertThat(read()).noneMatch(line -> line.contains("2025 (điểm %)") || line.startsWith("▲"));
    }

    private List<String> read() {
        var section = june.programme().report().sections().stream()
                .filter(one -> one.rank().isPresent())
                .findFirst()
                .orElseThrow();
        var situation = new Situation(
                lines,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(new UnitCode("095"), "TX Mường Lay", new UnitCode("096"), "H. Mường Nhé"),
                true);
        return ReadSheet.of(new IndicatorsSheet(june, situation, section));
    }

    private static Compared then(Period period, String percent) {
        return new Compared(period, Optional.of(ratio(percent)), Optional.empty(), List.of());
    }

    private static Compared not(Period period, Incomparable why) {
        return new Compared(period, Optional.empty(), Optional.of(why), List.of());
    }

    private static Measured ratio(String percent) {
        return new Measured(new BigDecimal(percent), Optional.of(BigDecimal.valueOf(100)));
    }

    private Indicator rate() {
        return june.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals("dis_pct"))
                .findFirst()
                .orElseThrow();
    }

    private void line(
            String dimension, String key, String percent, Compared previous, Compared lastYear, int rankChange) {
        lines.add(new MetricLine(
                rate(),
                dimension,
                key,
                LocalText.of(""),
                Optional.of(ratio(percent)),
                previous,
                lastYear,
                Optional.empty(),
                Optional.empty(),
                rankChange == 0 ? Optional.empty() : Optional.of(rankChange),
                june.programme().calendar().elapsedShare(june.period()),
                june.coverage(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
