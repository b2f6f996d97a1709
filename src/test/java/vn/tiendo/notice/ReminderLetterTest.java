package vn.tiendo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.document.OfficialLetter;
import vn.tiendo.document.Passage;
import vn.tiendo.measure.Period;
import vn.tiendo.measure.UnitCode;
import vn.tiendo.programme.Programme;
import vn.tiendo.programme.Shipped;
import vn.tiendo.programme.load.Programmes;
import vn.tiendo.submission.Arrival;
import vn.tiendo.submission.Decision;
import vn.tiendo.submission.FileName;
import vn.tiendo.submission.Standing;
import vn.tiendo.submission.State;
import vn.tiendo.submission.Submission;

class ReminderLetterTest {

    private static final Programme PROGRAMME = Shipped.urban();
    private static final Period JUNE = Period.of("2025-06");

    /** Friday the 20th; due on Tuesday the 17th. */
    private static final Instant LATE = Instant.parse("2025-06-20T02:00:00Z");

    @Test
    void namesTheUnitsThatOweWithDeadlineDelayFormsAndState() {
        var letter = letter(PROGRAMME, JUNE, LATE, sent(1, "094", State.ACCEPTED), sent(2, "097", State.REJECTED));

        var rows = table(letter).rows();

        assertThat(rows).hasSize(14).doesNotContain(List.of("UBND thành phố Điện Biên Phủ"));
        assertThat(rows)
                .contains(List.of(
                        "3", "UBND huyện Mường Chà", "01, 02, 03", "17/06/2025", "3", "Đã trả lại, chưa gửi lại"))
                .contains(List.of("1", "UBND thị xã Mường Lay", "01, 02, 03", "17/06/2025", "3", "Chưa gửi"));
    }

    @Test
    void speaksOfThingsAsTheyStoodAtTheInstant() {
        var later = sent(1, "094", State.ACCEPTED, LATE.plusSeconds(60));

        assertThat(table(letter(PROGRAMME, JUNE, LATE, later)).rows()).hasSize(15);
        assertThat(table(letter(PROGRAMME, JUNE, LATE.plusSeconds(120), later)).rows())
                .hasSize(14);
    }

    @Test
    void givesSoManyWorkingDaysAndEndsAsLettersEnd() {
        var letter = letter(PROGRAMME, JUNE, LATE);

        var said = paragraphs(letter);

        assertThat(letter.subject()).startsWith("V/v đôn đốc gửi báo cáo tháng 6/2025");
        assertThat(said.getFirst()).contains("chậm nhất vào ngày 17/06/2025", "09:00 ngày 20/06/2025", "0/15 đơn vị");
        // Two working days after Friday.
        assertThat(said.get(1)).contains("chậm nhất ngày 24/06/2025");
        assertThat(said.getLast()).endsWith("./.");
        assertThat(said).noneMatch(text -> text.contains("{"));
    }

    @Test
    void addressesAFewByNameAndManyByTheirList() {
        var all = outstanding(PROGRAMME, JUNE, LATE);

        assertThat(new ReminderLetter(all).letter().addressees())
                .containsExactly("Các đơn vị có tên trong danh sách dưới đây");
        assertThat(new ReminderLetter(all.of(List.of(new UnitCode("096"), new UnitCode("ACV"))))
                        .letter()
                        .addressees())
                .containsExactly("UBND huyện Mường Nhé", "Tổng công ty Cảng hàng không Việt Nam");
    }

    @Test
    void saysBeforeTheDeadlineThatNothingIsOverdueYet() {
        var letter = letter(PROGRAMME, JUNE, Instant.parse("2025-06-16T02:00:00Z"));

        assertThat(table(letter).rows()).allMatch(row -> row.get(4).equals("chưa quá hạn"));
        assertThat(paragraphs(letter).get(1)).contains("chậm nhất ngày 18/06/2025");
    }

    @Test
    void isWrittenForAProgrammeThatSaysNothingOfItsLetters() {
        var schools = Programmes.loadOne(Path.of("jobs", "village-schools"), _ -> {});

        var letter = letter(schools, JUNE, Instant.parse("2025-06-25T02:00:00Z"));

        assertThat(letter.head().issuer()).containsExactly("UBND TỈNH ĐIỆN BIÊN");
        assertThat(letter.subject()).isEqualTo("V/v đôn đốc gửi báo cáo quý II/2025");
        assertThat(table(letter).rows().getFirst()).contains("1-TH", "20/06/2025");
        assertThat(letter.recipients()).isNotEmpty();
    }

    @Test
    void writesTheSameStateOfThingsAsTheSameBytes() {
        var once = new ReminderLetter(outstanding(PROGRAMME, JUNE, LATE)).docx();

        assertThat(new ReminderLetter(outstanding(PROGRAMME, JUNE, LATE)).docx())
                .isEqualTo(once);
    }

    private static OfficialLetter letter(Programme programme, Period period, Instant asOf, Submission... sent) {
        return new ReminderLetter(outstanding(programme, period, asOf, sent)).letter();
    }

    private static Outstanding outstanding(Programme programme, Period period, Instant asOf, Submission... sent) {
        var standings = List.of(sent).stream()
                .collect(Collectors.toMap(Submission::receipt, submission -> standing(submission, asOf)));
        return Outstanding.of(programme, period, asOf, List.of(sent), standings);
    }

    private static Standing standing(Submission submission, Instant asOf) {
        if (submission.decision().filter(d -> !d.decidedAt().isAfter(asOf)).isEmpty()) {
            return new Standing.Pending();
        }
        return submission.state().isAccepted() ? new Standing.Counts() : new Standing.Returned();
    }

    private static Submission sent(long receipt, String unit, State state) {
        return sent(receipt, unit, state, Instant.parse("2025-06-16T01:00:00Z"));
    }

    private static Submission sent(long receipt, String unit, State state, Instant at) {
        var code = Optional.of(new UnitCode(unit));
        var arrival = new Arrival("urban-infrastructure", new FileName("x.xlsx"), "upload", code, Optional.of(JUNE));
        var decision = new Decision(state, code, Optional.of(JUNE), at, "v1");
        return new Submission(receipt, arrival, "0".repeat(64), 10, at, Optional.of(decision));
    }

    private static Passage.Table table(OfficialLetter letter) {
        return letter.body().stream()
                .filter(Passage.Table.class::isInstance)
                .map(Passage.Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paragraphs(OfficialLetter letter) {
        return letter.body().stream()
                .filter(Passage.Paragraph.class::isInstance)
                .map(one -> ((Passage.Paragraph) one).text())
                .toList();
    }
}
