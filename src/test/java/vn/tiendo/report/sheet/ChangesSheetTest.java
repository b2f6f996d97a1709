package vn.tiendo.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.indicator.Indicator;
import vn.tiendo.progress.consolidation.Consolidation;
import vn.tiendo.progress.shift.Cause;
import vn.tiendo.progress.shift.IndicatorShift;
import vn.tiendo.progress.shift.Turn;
import vn.tiendo.report.ProvincialWorkbook;
import vn.tiendo.report.ReadSheet;
import vn.tiendo.report.SampleConsolidation;
import vn.tiendo.report.source.Audience;
import vn.tiendo.report.source.EditionChanges;
import vn.tiendo.report.source.EditionChanges.ChangedFigures;
import vn.tiendo.report.source.EditionChanges.ChangedInputs;
import vn.tiendo.report.source.EditionChanges.ChangedTotal;
import vn.tiendo.report.source.EditionChanges.ChangedTurn;
import vn.tiendo.report.source.EditionNote;
import vn.tiendo.report.source.ReportSource;
import vn.tiendo.report.word.Vietnamese;
import vn.tiendo.submission.Actor;
import vn.tiendo.submission.Move;
import vn.tiendo.submission.Reason;

/** What a later edition tells its readers of the one before. Money in triệu đồng. */
class ChangesSheetTest {

    private static final Instant BEFORE = Instant.parse("2025-06-15T03:01:00Z");

    private final Consolidation june = SampleConsolidation.june().build();
    private final List<ChangedTurn> turns = new ArrayList<>();
    private final List<ChangedTotal> totals = new ArrayList<>();
    private final List<ChangedInputs> inputs = new ArrayList<>();
    private long figures;

    @Test
    void saysWhichEditionItIsAndWhyThereIsAnother() {
        changed("plan", "province", "", "1000000000", "2000000000", Cause.SUBMISSION);
        turns.add(new ChangedTurn(turn("094", 3L, 1L, Cause.SUBMISSION), Optional.empty()));
        figures = 12;

        assertThat(read("Bổ sung huyện Tuần Giáo"))
                .startsWith(
                        "UỶ BAN NHÂN DÂN TỈNH ĐIỆN BIÊN",
                        "THAY ĐỔI SO VỚI LẦN PHÁT HÀNH TRƯỚC",
                        "Tháng 6/2025",
                        "Lần phát hành thứ 2 (số liệu tổng hợp đến 20/06/2025 10:15) thay lần thứ 1 (tổng hợp đến"
                                + " 15/06/2025 10:01).",
                        "Lý do: Bổ sung huyện Tuần Giáo.",
                        "1 đơn vị có bài nộp được tính khác trước; 12 số liệu thay đổi, làm 1 chỉ tiêu toàn tỉnh thay"
                                + " đổi.");
    }

    @Test
    void namesReceiptsWithTheirUnitAndCause() {
        turns.add(new ChangedTurn(turn("094", 3L, 1L, Cause.SUBMISSION), Optional.empty()));
        turns.add(new ChangedTurn(turn("095", 2L, null, Cause.MOVE), Optional.of(withdrawn())));

        assertThat(read(""))
                .contains("1|Huyện thứ 1|bài nộp mới|3|1|" + received("094") + "||")
                .contains("2|Huyện thứ 2|rút, gửi trả hoặc mở lại kỳ|2|–||Lò Văn Hai|gửi nhầm");
    }

    @Test
    void tellsTheProvinceFirstAndThenItsUnits() {
        changed("plan", "unit", "094", "5000000", "7000000", Cause.SUBMISSION);
        changed("plan", "task", "2.1", "5000000", "7000000", Cause.SUBMISSION);
        changed("plan", "province", "", "9000000", "11000000", Cause.SUBMISSION);
        changed("dis_pct", "province", "", "40.5", "38.25", Cause.ADJUSTMENT);

        assertThat(read(""))
                .containsSubsequence(
                        "1|" + name("plan") + " (triệu đồng)|Toàn tỉnh|9|9|11|▲ 2|bài nộp mới",
                        "2|" + name("dis_pct") + " (%)|Toàn tỉnh|40,50|40,50|38,25|▼ 2,25|điều chỉnh của tỉnh",
                        "3|" + name("plan") + " (triệu đồng)|Huyện thứ 1|5|5|7|▲ 2|bài nộp mới")
                .anyMatch(line -> line.contains("1 chỗ; từng chỗ, từng ô ở tệp changes.json"));
    }

    @Test
    void showsAsManyDecimalsAsItTakesToSeeTheDifference() {
        changed("plan", "province", "", "9000000", "9020000", Cause.SUBMISSION);
        changed("dis_pct", "province", "", "40.5001", "40.5003", Cause.SUBMISSION);

        assertThat(read(""))
                .anyMatch(line -> line.contains("|9,00|9,00|9,02|▲ 0,02|"))
                .anyMatch(line -> line.contains("|40,5001|40,5001|40,5003|▲ 0,0002|"));
    }

    @Test
    void saysWhatWasNotKnownBefore() {
        changed("plan", "unit", "094", "", "7000000", Cause.SUBMISSION);

        assertThat(read("")).anyMatch(line -> line.contains("|Huyện thứ 1|…|…|7||bài nộp mới"));
    }

    @Test
    void saysThatOnlyWordsChangedAndWhich() {
        inputs.add(new ChangedInputs("reason", 0, 3));

        assertThat(read(""))
                .contains("Không số liệu nào thay đổi.", "Giải trình: 3 mới, 0 không còn như trước.")
                .noneMatch(line -> line.startsWith("Lý do"))
                .noneMatch(line -> line.startsWith("TT|"));
    }

    @Test
    void isASheetOfTheWorkbookFromTheSecondEditionOn() throws IOException {
        changed("plan", "province", "", "9000000", "11000000", Cause.SUBMISSION);

        var first = new ReportSource(
                june,
                vn.tiendo.progress.Situation.NONE,
                Audience.MAIN,
                Optional.of(new EditionNote(1, "", Optional.empty())),
                Optional.empty());

        assertThat(workbook(first).getSheet("Thay đổi")).isNull();
        assertThat(workbook(second("")).getSheet("Thay đổi")).isNotNull();
        assertThat(ChangesSheet.of(first)).isEmpty();
    }

    private static XSSFWorkbook workbook(ReportSource source) throws IOException {
        var out = new ByteArrayOutputStream();
        new ProvincialWorkbook().write(source, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private void changed(String indicator, String dimension, String key, String before, String after, Cause cause) {
        totals.add(new ChangedTotal(
                new IndicatorShift(indicator(indicator), dimension, key, number(before), number(after), cause),
                number(before)));
    }

    private static Optional<BigDecimal> number(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }

    private Indicator indicator(String code) {
        return june.programme().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String name(String indicator) {
        return indicator(indicator).name().vi();
    }

    private static Turn turn(String unit, Long before, @org.jspecify.annotations.Nullable Long after, Cause cause) {
        return new Turn(new UnitCode(unit), Optional.of(before), Optional.ofNullable(after), Optional.of(cause));
    }

    private static Move withdrawn() {
        var by = Actor.ofUnit("Lò Văn Hai", new UnitCode("095"));
        return new Move(2, Move.Kind.WITHDRAWN, BEFORE, by, new Reason("gửi nhầm"), List.of());
    }

    private String received(String unit) {
        return june.submissions().stream()
                .filter(line -> line.unit().equals(Optional.of(new UnitCode(unit))))
                .map(line -> Vietnamese.moment(
                        line.receivedAt(), june.programme().schedule().zone()))
                .findFirst()
                .orElseThrow();
    }

    private ReportSource second(String reason) {
        var changes = new EditionChanges(
                1, BEFORE, turns, totals, new ChangedFigures(figures, List.of()), Optional.empty(), List.of(), inputs);
        return ReportSource.of(june, Audience.MAIN, Optional.of(new EditionNote(2, reason, Optional.of(changes))));
    }

    private List<String> read(String reason) {
        return ReadSheet.of(ChangesSheet.of(second(reason)).orElseThrow());
    }
}
