package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.submission.LifecycleDesk.JUNE;
import static vn.tiendo.submission.LifecycleDesk.MUONG_LAY;
import static vn.tiendo.submission.LifecycleDesk.PROGRAMME;
import static vn.tiendo.submission.LifecycleDesk.TUAN_GIAO;
import static vn.tiendo.submission.LifecycleDesk.hour;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.measure.Period;

class TimelinessTest {

    private final MoveWords words = new MoveWords(PROGRAMME);

    /** June 2025 is due on Tuesday 17/06/2025, in Việt Nam's time. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-17T16:59:59Z, 0, Đúng hạn (hạn gửi 17/06/2025).",
        "2025-06-17T17:00:00Z, 1, Muộn 1 ngày làm việc (hạn gửi 17/06/2025).",
        "2025-06-20T03:00:00Z, 3, Muộn 3 ngày làm việc (hạn gửi 17/06/2025).",
        "2025-06-22T03:00:00Z, 3, Muộn 3 ngày làm việc (hạn gửi 17/06/2025)."
    })
    void countsWorkingDaysPastTheDeadline(Instant received, int late, String told) {
        var timeliness = Timeliness.of(PROGRAMME.schedule(), JUNE, received, Optional.empty());

        assertThat(timeliness.workingDaysLate()).isEqualTo(late);
        assertThat(words.sentence(timeliness).vi()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06, 2025-08-31T16:59:59Z, 53",
        "2025-06, 2025-08-31T17:00:00Z, 0",
        "2025-06, 2026-11-30T03:00:00Z, 0",
        "2024-06, 2025-08-31T17:00:00Z, 0",
        "2025-08, 2025-08-31T17:00:00Z, 9",
        "2024-05, 2025-08-31T17:00:00Z, 326"
    })
    void countsNobodyLateWhoTriesTheSamplesLongAfter(String period, Instant received, int late) {
        var schedule = PROGRAMME.schedule();

        var timeliness = Timeliness.of(schedule, Period.of(period), received, Optional.empty());

        assertThat(timeliness.workingDaysLate()).isEqualTo(late);
        assertThat(Timeliness.overdue(schedule, Period.of(period), received)).isEqualTo(late);
        assertThat(timeliness.isMissed()).isEqualTo(late > 0);
        assertThat(words.sentence(timeliness).vi().contains("số liệu mẫu")).isEqualTo(late == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16T03:00:00Z, 0",
        "2026-10-19T16:59:59Z, 0",
        "2026-10-19T17:00:00Z, 1",
        "2026-10-26T03:00:00Z, 5"
    })
    void countsAReportThatIsStillOwedAsOverdueFromTheDayAfterItsDeadline(Instant now, int overdue) {
        assertThat(Timeliness.overdue(PROGRAMME.schedule(), Period.of("2026-10"), now))
                .isEqualTo(overdue);
    }

    @Test
    void saysWhatCameAfterTheClosingAndWhatToDo() {
        var desk = new LifecycleDesk();
        desk.close(1);
        long held = desk.accepted(TUAN_GIAO, 2);
        var submission = desk.submissions(hour(2)).find(held).orElseThrow();

        var kept = desk.standings().timeliness(PROGRAMME, submission).orElseThrow();
        desk.reopen(TUAN_GIAO, 3);
        var released = desk.standings().timeliness(PROGRAMME, submission).orElseThrow();

        assertThat(words.sentence(kept).vi())
                .contains("đã khoá sổ lúc 09:00 20/06/2025", "được giữ lại, chưa tính", "mở lại kỳ", "Muộn 3 ngày");
        assertThat(words.sentence(released).vi()).contains("mở lại lúc 11:00 20/06/2025", "được tính từ đó");
        assertThat(desk.standings().timeliness(PROGRAMME, JUNE, MUONG_LAY, hour(4)))
                .isInstanceOf(Timeliness.AfterClosing.class);
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        var vietnamese = ResourceBundle.getBundle("messages/moves", Locale.of("vi"));
        var english = ResourceBundle.getBundle("messages/moves", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void takesBytesSentAgainAfterTheirSubmissionWasMovedAsANewOne() {
        var desk = new LifecycleDesk();
        byte[] bytes = {1, 2, 3};
        var arrival = new Arrival(
                PROGRAMME.code(), new FileName("a.xlsx"), "upload", Optional.of(TUAN_GIAO), Optional.of(JUNE));
        long first = desk.submissions(hour(1)).receive(arrival, bytes).number();
        desk.submissions(hour(1))
                .decide(first, new Decision(State.ACCEPTED, Optional.of(TUAN_GIAO), Optional.of(JUNE), hour(1), "v1"));
        assertThat(desk.submissions(hour(2)).receive(arrival, bytes).number()).isEqualTo(first);
        desk.sendBack(first, 3);

        var stillThere = desk.submissions(hour(4)).receive(arrival, bytes, hour(0));
        var sentAgain = desk.submissions(hour(4)).receive(arrival, bytes);
        var twice = desk.submissions(hour(5)).receive(arrival, bytes);

        assertThat(stillThere.number()).isEqualTo(first);
        assertThat(sentAgain.alreadyKnown()).isFalse();
        assertThat(twice.number()).isEqualTo(sentAgain.number());
    }
}
