package vn.tiendo.report.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.content.Block;
import vn.tiendo.content.Numerals;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.officer.FollowUp;
import vn.tiendo.officer.FollowUp.State;
import vn.tiendo.officer.FollowUpAnswer;
import vn.tiendo.officer.FollowUpAnswer.Result;
import vn.tiendo.submission.Actor;

/** What was asked last time is told with what became of it, in a few rows. */
class FollowUpTableTest {

    private static final Period MAY = new Period(2025, 5);
    private static final Map<String, String> NAMES =
            Map.of("095", "Thị xã Mường Lay", "096", "Huyện Mường Nhé", "097", "Huyện Mường Chà");
    private static final String LAND = "Sớm giao đất sạch";

    @Test
    void saysNothingWhereNothingWasAsked() {
        assertThat(table()).isEmpty();
    }

    @Test
    void putsTheSameAskingsInARowWhatIsOpenFirst() {
        var rows = table(
                proposal("095", "1", "Bổ sung vốn", State.NO_LONGER_ASKED, MAY),
                proposal("095", "2", LAND, State.STILL_ASKED, MAY),
                proposal("096", "3", LAND, State.STILL_ASKED, new Period(2025, 3)),
                proposal("096", "4", LAND, State.STILL_ASKED, MAY),
                proposal("096", "6", LAND, State.ASKED_OTHERWISE, MAY),
                proposal("097", "5", LAND, State.UNKNOWN, MAY));

        assertThat(rows)
                .containsExactly(
                        "1 | Sớm giao đất sạch | Thị xã Mường Lay và Huyện Mường Nhé (3 lần) | Tháng 3/2025 | vẫn nêu",
                        "2 | Sớm giao đất sạch | Huyện Mường Nhé | Tháng 5/2025 | nay nêu nội dung khác",
                        "3 | Sớm giao đất sạch | Huyện Mường Chà | Tháng 5/2025 | chưa rõ: đơn vị chưa báo cáo",
                        "4 | Bổ sung vốn | Thị xã Mường Lay | Tháng 5/2025 | không nêu nữa");
    }

    @Test
    void countsThemBeforeTheTable() {
        var said = told(
                        proposal("095", "1", "Bổ sung vốn", State.NO_LONGER_ASKED, MAY),
                        proposal("095", "2", LAND, State.STILL_ASKED, MAY),
                        answered(proposal("096", "3", LAND, State.STILL_ASKED, MAY), Result.DONE, ""),
                        task("Rà soát dự án chậm"))
                .sentences();

        assertThat(said)
                .contains(
                        "Trong 3 kiến nghị các đơn vị nêu kỳ trước: 1 vẫn được nêu, 1 không nêu nữa và 1 đã xong.",
                        "Trong 1 nhiệm vụ đã giao kỳ trước: 1 chưa có kết quả.");
    }

    @Test
    void saysWhatTheProvinceAnsweredWhoAndWhen() {
        var rows = table(
                answered(proposal("095", "2", LAND, State.STILL_ASKED, MAY), Result.OPEN, "Công văn 12/STC"),
                answered(task("Rà soát dự án chậm"), Result.DONE, ""));

        assertThat(rows)
                .containsExactly(
                        "1 | Sớm giao đất sạch | Thị xã Mường Lay | Tháng 5/2025 | "
                                + "đang giải quyết: Công văn 12/STC (Lò Thị Ba, 19/06/2025); đơn vị vẫn nêu",
                        "2 | Rà soát dự án chậm | (nhiệm vụ tỉnh giao) | Tháng 5/2025 | "
                                + "đã xong (Lò Thị Ba, 19/06/2025)");
    }

    @Test
    void tellsHowManyRowsItLeavesOut() {
        var asked = new FollowUp[12];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = proposal("095", "" + i, "Kiến nghị " + i, State.STILL_ASKED, MAY);
        }

        assertThat(table(asked)).hasSize(11).last().isEqualTo("Còn 2 nội dung khác.");
    }

    private static FollowUp proposal(String unit, String subject, String words, State state, Period since) {
        String source = "B01/proposal";
        return new FollowUp(
                source,
                source + "/" + unit + "/" + subject,
                Optional.of(new FollowUp.Asker(new UnitCode(unit), NAMES.getOrDefault(unit, unit))),
                words,
                since,
                state,
                Optional.empty());
    }

    private static FollowUp task(String words) {
        return new FollowUp("nhiem-vu", "nhiem-vu/1", Optional.empty(), words, MAY, State.ASSIGNED, Optional.empty());
    }

    private static FollowUp answered(FollowUp asked, Result result, String words) {
        return asked.answered(List.of(new FollowUpAnswer(
                1,
                new Period(2025, 6),
                asked.key(),
                result,
                words,
                Actor.ofProvince("Lò Thị Ba"),
                Instant.parse("2025-06-19T03:00:00Z"))));
    }

    private static Told told(FollowUp... asked) {
        return Told.of("2025-06").province("379.7", "1000", "", "").asked(asked);
    }

    private static List<String> table(FollowUp... asked) {
        return told(asked).blocks().stream()
                .filter(block -> block instanceof Block.Table table
                        && table.caption().startsWith("Kết quả giải quyết kiến nghị"))
                .map(Block.Table.class::cast)
                .flatMap(table -> java.util.stream.Stream.concat(
                        table.lines().stream().map(FollowUpTableTest::row),
                        table.notes().stream().map(note -> note.text())))
                .toList();
    }

    private static String row(Block.Line line) {
        return String.join(
                " | ", line.cells().stream().map(Numerals.VIETNAMESE::text).toList());
    }
}
