package vn.tiendo.desk.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import vn.tiendo.desk.CorrectedHome;

/** What changed, from the command line. */
class ChangesCommandTest extends CorrectedHome {

    @Test
    void tellExactlyTheCellThatWasMendedAndPassOverWhatCannotBeRead() {
        var changes = spoken("changes", "--receipt=3");

        assertThat(changes.code()).as(changes.told()).isZero();
        assertThat(changes.said())
                .contains("Bài nộp số 3 so với bài nộp số 1", "trả lại", "Bỏ qua bài nộp số 2")
                .contains(
                        "SỐ LIỆU THAY ĐỔI: 1 ô",
                        "Kế hoạch vốn năm – Tổng số: 99.999 triệu đồng → 9.160 triệu đồng (ô L16)")
                .contains("-90.839.000.000");
    }

    @Test
    void tellProgramsAllOfIt() {
        var json = json(spoken("changes", "--receipt=3", "--since=1", "--json").said());

        assertThat(json.get("outcome").asString()).isEqualTo("compared");
        var cells = json.get("changes")
                .get("cells")
                .valueStream()
                .filter(cell -> cell.get("kind").asString().equals("figure"))
                .toList();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.get("before").get("value").asString()).isEqualTo("99999000000");
            assertThat(cell.get("after").get("value").asString()).isEqualTo("9160000000");
            assertThat(cell.get("after").get("cell").asString()).isEqualTo("L16");
        });
    }

    @Test
    void sayThatNothingCameBefore() {
        assertThat(spoken("changes", "--receipt=1").said()).contains("bài nộp đầu tiên");
        assertThat(spoken("changes", "--receipt=2").said()).contains("Không đọc được tệp này");
    }

    @Test
    void compareAFileOnTrialWithTheLastOneKept() throws IOException {
        var file = Files.write(folder.resolve("thu.xlsx"), withAnotherValue());

        var changes = spoken("changes", file.toString());
        var same = spoken("changes", CLEAN.toString());

        assertThat(changes.said()).contains("Tệp thử thu.xlsx so với bài nộp số 3", "9.160 triệu đồng → 77 triệu đồng");
        assertThat(same.said()).contains("Không có gì thay đổi");
    }
}
