package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.CellLook;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.indicator.Watch;
import vn.tiendo.programme.report.ReportItem;

/** A report on one task, owner or source tells of its own rows alone. */
class OwnReportsTest {

    /** Of the airport, and of roads. */
    private static final String AIRPORT = "7724001";

    private static final String ROAD = "7813002";
    private static final String OTHER_ROAD = "7972003";

    private static Told june() {
        return Told.of("2025-06")
                .province("379.7", "1000", "30.79", "")
                .row("ACV", AIRPORT, "Đang thi công", "500", "100")
                .row("BQL-GT", ROAD, "Hoàn thành", "200", "150")
                .row("BQL-GT", OTHER_ROAD, "Đang thi công", "300", "30")
                .warning("ACV", AIRPORT)
                .warning("BQL-GT", ROAD);
    }

    private static ReportItem.Listed rows(String... columns) {
        return new ReportItem.Listed(
                LocalText.of("Dự án"), "B01", List.of(columns), Map.of(), Optional.of("plan"), true, 0, true);
    }

    private static Block.Table table(List<Block> blocks) {
        return (Block.Table) blocks.getFirst();
    }

    private static List<String> names(Block.Table table) {
        return table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell instanceof CellContent.Words(var text, var _) ? Stream.of(text) : Stream.of())
                .toList();
    }

    @Test
    void listTheProjectsOfATaskAddedUp() {
        var table = table(june().toldTo(Optional.of("task"), "1.2", rows("name", "plan", "dis_ytd", "dis_pct")));

        assertThat(names(table)).containsExactly("Cộng: 2", "Dự án " + OTHER_ROAD, "Dự án " + ROAD);
        assertThat(table.lines().getFirst().look()).isEqualTo(CellLook.TOTAL);
        assertThat(table.lines().getFirst().cells())
                .contains(
                        new CellContent.Figure(new java.math.BigDecimal("500.0"), 1),
                        new CellContent.Figure(new java.math.BigDecimal("36.00"), 2));
        assertThat(table.unit()).isEqualTo("tỷ đồng");
    }

    @Test
    void listTheProjectsOfAnOwner() {
        var table = table(june().toldTo(
                        Optional.of("owner"),
                        "Tổng công ty Cảng hàng không Việt Nam (ACV)",
                        rows("name", "unit", "plan")));

        assertThat(names(table)).contains("Dự án " + AIRPORT).doesNotContain("Dự án " + ROAD);
    }

    @Test
    void listTheProjectsThatHaveCapitalOfASource() {
        assertThat(names(table(june().toldTo(Optional.of("capital"), "NSTW", rows("name", "plan_by")))))
                .hasSize(4);
        assertThat(june().toldTo(Optional.of("capital"), "KHAC", rows("name", "plan_by")))
                .containsExactly(Block.Paragraph.of("Dự án: không có."));
    }

    @Test
    void listRowsThatSayOneOfTheValues() {
        var finished = new ReportItem.Listed(
                LocalText.of("Dự án"),
                "B01",
                List.of("name", "stage"),
                Map.of("stage", List.of("Hoàn thành")),
                Optional.empty(),
                false,
                0,
                false);

        assertThat(names(table(june().told(finished)))).containsExactly("Dự án " + ROAD, "Hoàn thành");
    }

    @Test
    void warnOfTheirOwnProjectsAlone() {
        var warned = new ReportItem.Warned(
                LocalText.of("Cần xử lý"), List.of(Watch.Kind.ZERO), Optional.of(Watch.Level.PROJECT), 0);

        assertThat(table(june().toldTo(Optional.of("task"), "1.2", warned)).lines())
                .hasSize(1);
        assertThat(table(june().toldTo(Optional.of("capital"), "NSTW", warned)).lines())
                .hasSize(2);
        assertThat(table(june().told(warned)).lines()).hasSize(2);
    }

    @Test
    void sayNothingBigOfATaskThatNoProjectMeasures() {
        var keys = new ReportItem.Keys(List.of(new ReportItem.Key("dis_pct", List.of())));

        assertThat(june().toldTo(Optional.of("task"), "3.1", keys)).isEmpty();
    }
}
