package vn.tiendo.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.submission.LifecycleDesk.JUNE;
import static vn.tiendo.submission.LifecycleDesk.MUONG_LAY;
import static vn.tiendo.submission.LifecycleDesk.TUAN_GIAO;
import static vn.tiendo.submission.LifecycleDesk.WHY;
import static vn.tiendo.submission.LifecycleDesk.hour;
import static vn.tiendo.submission.LifecycleDesk.province;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class LifecycleTest {

    private final LifecycleDesk desk = new LifecycleDesk();

    // Withdrawing

    @Test
    void letsTheOneBeforeCountAgainWhenAUnitWithdraws() {
        long first = desk.accepted(TUAN_GIAO, 1);
        long second = desk.accepted(TUAN_GIAO, 2);

        var outcome = desk.withdraw(second, TUAN_GIAO, 3);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.counting()).contains(first));
        assertThat(told(outcome)).contains("nay là số " + first);
        assertThat(desk.counting(2)).containsExactly(second);
        assertThat(desk.counting(3)).containsExactly(first);
        assertThat(desk.standing(second, 2)).isEqualTo(new Standing.Counts());
        assertThat(desk.standing(second, 3)).isInstanceOfSatisfying(Standing.Withdrawn.class, withdrawn -> {
            assertThat(withdrawn.move().by()).isEqualTo(Actor.ofUnit("Lò Thị Ơn", TUAN_GIAO));
            assertThat(withdrawn.move().reason()).isEqualTo(WHY);
            assertThat(withdrawn.move().at()).isEqualTo(hour(3));
        });
    }

    @Test
    void saysThatNothingCountsWhenTheOnlyOneIsWithdrawn() {
        long only = desk.accepted(TUAN_GIAO, 1);

        var outcome = desk.withdraw(only, TUAN_GIAO, 2);

        assertThat(told(outcome)).contains("nay chưa có bài nào được tính");
        assertThat(desk.counting(2)).isEmpty();
    }

    @Test
    void answersAWithdrawalThatWasMadeBeforeWithTheSame() {
        long only = desk.accepted(TUAN_GIAO, 1);
        desk.withdraw(only, TUAN_GIAO, 2);

        var again = desk.withdraw(only, TUAN_GIAO, 3);

        assertThat(again).isInstanceOf(Outcome.Already.class);
        assertThat(told(again)).contains("đã rút bài này lúc 10:00 20/06/2025");
    }

    @Test
    void letsNobodyButItsOwnUnitWithdraw() {
        long only = desk.accepted(TUAN_GIAO, 1);

        var other = desk.withdraw(only, MUONG_LAY, 2);
        var fromAbove = desk.at(2).withdraw(only, province(), WHY);
        var bySystem = desk.at(2).withdraw(only, Actor.ofSystem("check"), WHY);

        assertThat(List.of(other, fromAbove, bySystem)).allMatch(outcome -> !outcome.isSo());
        assertThat(told(other)).contains("Chỉ đơn vị đã gửi mới rút được bài của mình");
        assertThat(told(fromAbove)).contains("send-back");
        assertThat(desk.counting(3)).containsExactly(only);
    }

    @Test
    void letsNobodyWithdrawFromAClosedPeriod() {
        long only = desk.accepted(TUAN_GIAO, 1);
        desk.close(2);

        var refused = desk.withdraw(only, TUAN_GIAO, 3);

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(told(refused)).contains("khoá sổ", "từ lúc 10:00 20/06/2025", "mở lại kỳ");
        desk.reopen(TUAN_GIAO, 4);
        assertThat(desk.withdraw(only, TUAN_GIAO, 5)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void letsAUnitWithdrawWhatIsHeldSinceNothingThatWasClosedChanges() {
        long counting = desk.accepted(TUAN_GIAO, 1);
        desk.close(2);
        long held = desk.accepted(TUAN_GIAO, 3);

        assertThat(desk.withdraw(held, TUAN_GIAO, 4)).isInstanceOf(Outcome.Done.class);

        desk.reopen(TUAN_GIAO, 5);
        assertThat(desk.counting(6)).containsExactly(counting);
    }

    @Test
    void refusesToWithdrawWhatDoesNotCountAndSaysWhichDoes() {
        long first = desk.accepted(TUAN_GIAO, 1);
        long second = desk.accepted(TUAN_GIAO, 2);
        long returned = desk.decided(TUAN_GIAO, 3, State.REJECTED);
        long pending = desk.pending(TUAN_GIAO, 4);

        assertThat(told(desk.withdraw(first, TUAN_GIAO, 5)))
                .contains("không còn được tính", "Bài đang được tính của đơn vị là số " + second);
        assertThat(told(desk.withdraw(returned, TUAN_GIAO, 5))).contains("đã bị trả lại", "là số " + second);
        assertThat(told(desk.withdraw(pending, TUAN_GIAO, 5))).contains("đang chờ kiểm tra");
        assertThat(told(desk.withdraw(9999, TUAN_GIAO, 5))).contains("Không có biên nhận số 9999");
    }

    // Sending back

    @Test
    void letsNoneCountWhenTheLastIsSentBack() {
        desk.accepted(TUAN_GIAO, 1);
        long second = desk.accepted(TUAN_GIAO, 2);
        var cell = new Move.Cell("B01", "Biểu 01", "L12", new Reason("lệch kế hoạch vốn"));

        var outcome = desk.at(3).sendBack(second, province(), WHY, List.of(cell), Optional.empty());

        assertThat(told(outcome)).contains("Đã gửi trả bài nộp số " + second, "cần gửi bài mới");
        assertThat(desk.counting(2)).containsExactly(second);
        assertThat(desk.counting(3)).isEmpty();
        assertThat(desk.standing(second, 3))
                .isInstanceOfSatisfying(
                        Standing.SentBack.class,
                        sent -> assertThat(sent.move().cells()).containsExactly(cell));
    }

    @Test
    void letsTheNewOneCountAfterTheLastWasSentBack() {
        long first = desk.accepted(TUAN_GIAO, 1);
        desk.sendBack(first, 2);

        long second = desk.accepted(TUAN_GIAO, 3);

        assertThat(desk.counting(3)).containsExactly(second);
        assertThat(desk.standing(first, 3)).isInstanceOf(Standing.SentBack.class);
    }

    @Test
    void answersASendingBackThatWasMadeBeforeWithTheSame() {
        long only = desk.accepted(TUAN_GIAO, 1);
        desk.sendBack(only, 2);

        var again = desk.sendBack(only, 3);

        assertThat(again).isInstanceOf(Outcome.Already.class);
        assertThat(told(again)).contains("đã gửi trả lúc 10:00 20/06/2025");
    }

    @Test
    void letsNobodyButTheProvinceSendBack() {
        long only = desk.accepted(TUAN_GIAO, 1);
        var unit = Actor.ofUnit("Lò Thị Ơn", TUAN_GIAO);

        var refused = desk.at(2).sendBack(only, unit, WHY, List.of(), Optional.empty());
        var bySystem = desk.at(2).sendBack(only, Actor.ofSystem("check"), WHY, List.of(), Optional.empty());

        assertThat(told(refused)).contains("Chỉ cấp tỉnh mới gửi trả", "Tuần Giáo");
        assertThat(bySystem).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.counting(3)).containsExactly(only);
    }

    @Test
    void refusesToSendBackWhatDoesNotCountAndSaysWhichDoes() {
        long withdrawn = desk.accepted(TUAN_GIAO, 1);
        desk.withdraw(withdrawn, TUAN_GIAO, 1);
        long first = desk.accepted(TUAN_GIAO, 2);
        long second = desk.accepted(TUAN_GIAO, 3);
        long returned = desk.decided(TUAN_GIAO, 4, State.REJECTED);
        long pending = desk.pending(TUAN_GIAO, 5);
        desk.close(6);
        long held = desk.accepted(TUAN_GIAO, 7);

        for (long receipt : List.of(withdrawn, first, returned, pending, held)) {
            var refused = desk.sendBack(receipt, 8);

            assertThat(refused).as("receipt " + receipt).isInstanceOf(Outcome.Refused.class);
            assertThat(told(refused)).contains("Bài đang được tính của đơn vị là số " + second);
        }
    }

    @Test
    void refusesToWithdrawWhatWasSentBack() {
        long first = desk.accepted(TUAN_GIAO, 1);
        long second = desk.accepted(TUAN_GIAO, 2);
        desk.sendBack(second, 3);

        assertThat(told(desk.withdraw(second, TUAN_GIAO, 4))).contains("đã được cấp tỉnh gửi trả");
        assertThat(told(desk.withdraw(first, TUAN_GIAO, 4))).contains("Đơn vị chưa có bài nào được tính");
        assertThat(desk.counting(5)).isEmpty();
    }

    @Test
    void reopensAClosedPeriodForTheUnitByWhichSomethingIsSentBack() {
        long ours = desk.accepted(TUAN_GIAO, 1);
        desk.close(2);

        var outcome = desk.at(3).sendBack(ours, province(), WHY, List.of(), Optional.of(LocalDate.of(2025, 6, 21)));

        assertThat(told(outcome)).contains("mở lại cho Huyện Tuần Giáo (099)", "đến hết ngày 21/06/2025");
        assertThat(closedSince(TUAN_GIAO, hour(4))).isEmpty();
        assertThat(closedSince(MUONG_LAY, hour(4))).contains(hour(2));
        long corrected = desk.accepted(TUAN_GIAO, 5);
        assertThat(desk.counting(5)).containsExactly(corrected);
    }

    @Test
    void opensNothingThatIsOpen() {
        long ours = desk.accepted(TUAN_GIAO, 1);

        var refused = desk.at(2).sendBack(ours, province(), WHY, List.of(), Optional.of(LocalDate.of(2025, 6, 30)));

        assertThat(told(refused)).contains("Bỏ --until");
        assertThat(desk.counting(3)).containsExactly(ours);
        assertThat(desk.sendBack(ours, 4)).isInstanceOf(Outcome.Done.class);
        assertThat(new PeriodMoves(desk.database.jdbc()).of(LifecycleDesk.PROGRAMME.code(), JUNE))
                .isEmpty();
    }

    // Closing and reopening

    @Test
    void holdsWhatComesAfterTheClosingUntilItIsReopenedForTheUnit() {
        long before = desk.accepted(TUAN_GIAO, 1);
        desk.close(2);
        long held = desk.accepted(TUAN_GIAO, 3);
        long other = desk.accepted(MUONG_LAY, 3);

        assertThat(desk.counting(4)).containsExactly(before);
        assertThat(desk.standing(held, 4)).isEqualTo(new Standing.Held(hour(2)));

        var outcome = desk.reopen(TUAN_GIAO, 5);

        assertThat(told(outcome)).contains("Bài nộp số " + held + " không còn bị giữ lại");
        assertThat(desk.counting(4)).containsExactly(before);
        assertThat(desk.counting(5)).containsExactly(held);
        assertThat(desk.standing(other, 5)).isEqualTo(new Standing.Held(hour(2)));
        assertThat(desk.standing(before, 5)).isEqualTo(new Standing.Superseded(held));
    }

    @Test
    void closesAgainWhenTheDayOfAReopeningIsOver() {
        desk.close(1);
        desk.reopen(TUAN_GIAO, 2, LocalDate.of(2025, 6, 20));
        var midnight = Instant.parse("2025-06-20T17:00:00Z");

        assertThat(closedSince(TUAN_GIAO, midnight.minusSeconds(1))).isEmpty();
        assertThat(closedSince(TUAN_GIAO, midnight)).contains(midnight);
        long inTime = desk.accepted(TUAN_GIAO, 15);
        long late = desk.accepted(TUAN_GIAO, 16);
        assertThat(desk.counting(17)).containsExactly(inTime);
        assertThat(desk.standing(late, 17)).isEqualTo(new Standing.Held(midnight));
    }

    @Test
    void undoesAClosingForAll() {
        desk.close(1);
        long held = desk.accepted(TUAN_GIAO, 2);

        var outcome = desk.at(3).reopen(JUNE, Optional.empty(), Optional.empty(), province(), WHY);

        assertThat(told(outcome)).contains("mở lại cho mọi đơn vị", "Bài nộp số " + held);
        assertThat(desk.counting(3)).containsExactly(held);
        assertThat(closedSince(MUONG_LAY, hour(4))).isEmpty();
    }

    @Test
    void closesForOneUnitAlone() {
        desk.at(1).close(JUNE, Optional.of(TUAN_GIAO), province(), WHY);

        assertThat(closedSince(TUAN_GIAO, hour(2))).contains(hour(1));
        assertThat(closedSince(MUONG_LAY, hour(2))).isEmpty();
        assertThat(desk.close(3)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void answersWhatWasDoneToAPeriodBeforeWithTheSame() {
        desk.close(1);
        assertThat(desk.close(2)).isInstanceOf(Outcome.Already.class);
        desk.reopen(TUAN_GIAO, 3);
        assertThat(desk.reopen(TUAN_GIAO, 4)).isInstanceOf(Outcome.Already.class);

        assertThat(desk.close(5)).isInstanceOf(Outcome.Done.class);

        assertThat(closedSince(TUAN_GIAO, hour(6))).contains(hour(5));
    }

    @Test
    void movesTheDayUpToWhichAPeriodIsReopened() {
        desk.close(1);
        desk.reopen(TUAN_GIAO, 2, LocalDate.of(2025, 6, 20));

        assertThat(desk.reopen(TUAN_GIAO, 3, LocalDate.of(2025, 6, 25))).isInstanceOf(Outcome.Done.class);

        assertThat(closedSince(TUAN_GIAO, Instant.parse("2025-06-25T16:59:59Z")))
                .isEmpty();
    }

    @Test
    void refusesToMoveAPeriodWhereThatMakesNoSense() {
        var early = desk.at(Instant.parse("2025-06-17T16:59:59Z"));
        var unknown = Optional.of(new vn.tiendo.measure.UnitCode("0999"));
        var unit = Actor.ofUnit("Lò Thị Ơn", TUAN_GIAO);
        var none = Optional.<LocalDate>empty();

        assertThat(told(early.close(JUNE, Optional.empty(), province(), WHY)))
                .contains("hạn gửi là hết ngày 17/06/2025, chưa qua");
        assertThat(told(desk.at(1).close(JUNE, unknown, province(), WHY)))
                .contains("Không có đơn vị '0999'", "có phải '099'?");
        assertThat(told(desk.at(1).close(JUNE, Optional.empty(), unit, WHY))).contains("Chỉ cấp tỉnh");
        assertThat(told(desk.at(1).reopen(JUNE, Optional.of(TUAN_GIAO), none, unit, WHY)))
                .contains("Chỉ cấp tỉnh");
        assertThat(told(desk.reopen(TUAN_GIAO, 1))).contains("chưa khoá sổ", "lần nào");
        desk.close(2);
        assertThat(told(desk.reopen(TUAN_GIAO, 3, LocalDate.of(2025, 6, 19))))
                .contains("Ngày 19/06/2025 đã qua (hôm nay 20/06/2025)");
    }

    // What holds whatever happens

    @Test
    void deletesAndChangesNoMove() {
        long ours = desk.accepted(TUAN_GIAO, 1);
        desk.at(2)
                .sendBack(
                        ours, province(), WHY, List.of(new Move.Cell("B01", "Biểu 01", "L12", WHY)), Optional.empty());
        desk.close(3);

        for (String table : List.of("submission_move_cell", "submission_move", "period_move")) {
            var delete = desk.database.jdbc().sql("DELETE FROM " + table);
            var update = desk.database.jdbc().sql("UPDATE " + table + " SET reason = 'x'");

            assertThatThrownBy(delete::update).isInstanceOf(DataAccessException.class);
            assertThatThrownBy(update::update).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void movesOnceWhenTwoMoveAtOnce() throws Exception {
        var both = new CyclicBarrier(2);
        try (var movers = Executors.newFixedThreadPool(2)) {
            for (int i = 1; i <= 20; i++) {
                long receipt = desk.accepted(TUAN_GIAO, i);
                int hour = i;
                Callable<Outcome> withdrawing = () -> {
                    both.await();
                    return desk.withdraw(receipt, TUAN_GIAO, hour);
                };
                Callable<Outcome> sendingBack = () -> {
                    both.await();
                    return desk.sendBack(receipt, hour);
                };
                var outcomes = new ArrayList<Boolean>();
                for (var outcome : movers.invokeAll(List.of(withdrawing, sendingBack))) {
                    outcomes.add(outcome.get().isSo());
                }

                assertThat(outcomes).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u202E\u0000\n"})
    void needsAReasonAndAName(String nothing) {
        assertThat(Reason.of(nothing)).isEmpty();
        assertThat(Actor.isName(nothing)).isFalse();
        assertThatThrownBy(() -> new Reason(nothing)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsReasonsAsALineOfPlainText() {
        long ours = desk.accepted(TUAN_GIAO, 1);
        var hostile = new Reason("=cmd|'/c calc'!A0 <b>{who}</b>\u202E\r\n[ERROR] giả\u0000");

        desk.at(2).sendBack(ours, province(), hostile, List.of(), Optional.empty());

        assertThat(desk.standing(ours, 3))
                .isInstanceOfSatisfying(
                        Standing.SentBack.class,
                        sent -> assertThat(sent.move().reason().text())
                                .isEqualTo("=cmd|'/c calc'!A0 <b>{who}</b> [ERROR] giả"));
        assertThat(new MoveWords(LifecycleDesk.PROGRAMME)
                        .sentence(desk.standing(ours, 3))
                        .vi())
                .contains("lý do: =cmd|'/c calc'!A0 <b>{who}</b> [ERROR] giả.");
    }

    private Optional<Instant> closedSince(vn.tiendo.measure.UnitCode unit, Instant at) {
        return desk.standings().closedSince(LifecycleDesk.PROGRAMME.code(), JUNE, unit, at);
    }

    private static String told(Outcome outcome) {
        return String.join("\n", outcome.told().stream().map(text -> text.vi()).toList());
    }
}
