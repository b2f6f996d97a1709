package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.CellContent;
import vn.tiendo.content.Numerals;
import vn.tiendo.programme.fault.LocalText;
import vn.tiendo.programme.report.ReportItem;
import vn.tiendo.progress.score.ScoredStandard.Outcome;

class TownTableTest {

    @Test
    void namesTheTownThatHasTheLeastAndCountsThoseThatShareIt() {
        var table = table(Told.of("2025-06")
                .reached("DT-MCH", 5, Outcome.MET)
                .reached("DT-TCH", 7, Outcome.BELOW)
                .reached("DT-TGI", 7, Outcome.MET));

        assertThat(cells(table)).endsWith("3", "5 (Thị trấn Mường Chà)", "7 (2 đô thị)", "1");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void saysOfNoTownThatItFallsShortWhereNoStandardIsConfirmed() {
        var table = table(Told.of("2025-06").reached("DT-MCH", 5, Outcome.NOT_CONFIRMED));

        assertThat(cells(table)).endsWith("–");
        assertThat(table.notes())
                .extracting(note -> note.text())
                .containsExactly("Chưa chỉ tiêu nào ở bảng này có chuẩn xác nhận, nên không chấm điểm.");
    }

    private static Block.Table table(Told told) {
        return told.told(new ReportItem.Scores(LocalText.of("Điểm"))).stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .collect(Collectors.toList())
                .getFirst();
    }

    private static List<String> cells(Block.Table table) {
        return table.lines().getFirst().cells().stream()
                .map(TownTableTest::text)
                .toList();
    }

    private static String text(CellContent cell) {
        return Numerals.VIETNAMESE.text(cell).replace('\u00a0', ' ');
    }
}
